package org.khet.personnel.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.personnel.internal.forecast.StaffForecast;
import org.khet.personnel.internal.leave.LeaveKind;
import org.khet.personnel.internal.leave.ui.LeaveLeftSection;
import org.khet.personnel.internal.paper.PersonnelCertificateKind;
import org.khet.personnel.internal.paper.PersonnelPapers;
import org.khet.personnel.internal.paper.ui.PersonnelPaperButtons;
import org.khet.personnel.internal.pay.RaiseKind;
import org.khet.personnel.internal.ui.StaffForecastView;
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
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists and settings. Source: other-groups HR. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class PersonnelModule extends RecordModule {
    private final ViewEntry forecasts;

    /** For the component runtime. */
    @Activate
    public PersonnelModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=personnel)") UnitOfWork work,
            @Reference PersonnelRecords kept,
            @Reference PersonnelPapers papers,
            @Reference StaffForecast forecast,
            @Reference LeaveLeftSection left) {
        super("personnel", records, views, work);
        forecasts = ViewEntry.at("forecast", request -> new StaffForecastView(request, forecast, papers))
                .needs(PersonnelPermissions.POST_VIEW)
                .inMenu("HR", "chart-line", 634)
                .under("posts");
        var buttons = new PersonnelPaperButtons(papers);
        for (RecordService<?> service : kept.all()) {
            RecordViewOverrides own = new RecordViewOverrides();
            keeps(
                    service.kind(),
                    switch (service.kind()) {
                        case PersonnelCertificateKind kind ->
                            own.head((request, row) -> buttons.certificate(request, row, kind.issued));
                        case RaiseKind kind ->
                            own.head((request, row) -> buttons.raiseLetters(request, row, kind.coming, kind.ordered));
                        case LeaveKind ignored -> own.aboveForm(left::aboveForm).beside(left::beside);
                        default -> own;
                    });
        }
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(super.views().stream(), Stream.of(forecasts)).toList();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return PersonnelPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return PersonnelCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return PersonnelSettings.all();
    }
}
