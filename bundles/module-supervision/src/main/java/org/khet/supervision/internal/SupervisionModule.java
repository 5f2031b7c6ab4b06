package org.khet.supervision.internal;

import java.util.List;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.supervision.internal.report.SchoolCoverage;
import org.khet.supervision.internal.report.SupervisionReportKind;
import org.khet.supervision.internal.report.ui.CoverageMap;
import org.khet.supervision.internal.result.TestResultKind;
import org.khet.supervision.internal.result.ui.TrendSection;
import org.khet.supervision.internal.ui.SupervisionCards;
import org.khet.supervision.internal.visit.SchoolVisitKind;
import org.khet.supervision.internal.visit.VisitForms;
import org.khet.supervision.internal.visit.ui.InstrumentButton;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists and settings. Source: other-groups SUP. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class SupervisionModule extends RecordModule {
    private final SupervisionCards cards;

    /** For the component runtime. */
    @Activate
    public SupervisionModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=supervision)") UnitOfWork work,
            @Reference SupervisionRecords kept,
            @Reference VisitForms forms,
            @Reference OfficeMaps maps) {
        super("supervision", records, views, work);
        cards = new SupervisionCards(kept);
        var instrument = new InstrumentButton(forms);
        var trend = new TrendSection(kept.trend);
        var map = new CoverageMap(new SchoolCoverage(kept.figures), maps);
        for (RecordService<?> service : kept.all()) {
            RecordViewOverrides own = new RecordViewOverrides();
            keeps(
                    service.kind(),
                    switch (service.kind()) {
                        case SchoolVisitKind ignored -> own.next(instrument::of);
                        case TestResultKind ignored -> own.below(trend::of);
                        case SupervisionReportKind ignored -> own.below(map::of);
                        default -> own;
                    });
        }
    }

    @Override
    public List<CardEntry> cards() {
        return cards.entries();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return SupervisionPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return SupervisionCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return SupervisionSettings.all();
    }
}
