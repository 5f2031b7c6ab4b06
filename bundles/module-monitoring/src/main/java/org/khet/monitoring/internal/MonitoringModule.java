package org.khet.monitoring.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.monitoring.internal.indicator.IndicatorHistory;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.ui.HistorySection;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.monitoring.internal.inspection.VisitKind;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.monitoring.internal.paper.MonitoringPaperNames;
import org.khet.monitoring.internal.paper.MonitoringPrinter;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.round.ui.BoardSection;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.monitoring.internal.tool.ui.ToolPreview;
import org.khet.monitoring.internal.ui.MonitoringCards;
import org.khet.monitoring.internal.ui.MonitoringPaperButtons;
import org.khet.monitoring.internal.ui.PolicyRoutes;
import org.khet.monitoring.internal.ui.ResolutionRoutes;
import org.khet.portal.api.i18n.TextCatalog;
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
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists and settings. Source: monitoring. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class MonitoringModule extends RecordModule {
    private final MonitoringCards cards;
    private final ResolutionRoutes resolutions;
    private final PolicyRoutes policies;

    /** For the component runtime. */
    @Activate
    public MonitoringModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=monitoring)") UnitOfWork work,
            @Reference MonitoringRecords kept,
            @Reference MonitoringPortal portal,
            @Reference MonitoringPaperNames names,
            @Reference MonitoringPrinter printer,
            @Reference ResolutionRoutes resolutions) {
        super("monitoring", records, views, work);
        cards = new MonitoringCards(kept, portal.clock);
        this.resolutions = resolutions;
        policies = new PolicyRoutes(kept.items, portal.codes, portal.clock);
        var papers = new MonitoringPaperButtons(
                kept, names, printer, () -> texts().in(TextCatalog.THAI), portal.clock, portal.exports);
        var board = new BoardSection(kept.board, kept.reports.kind(), portal.units, portal.clock).with(papers::group);
        var history = new HistorySection(new IndicatorHistory(kept.indicators, kept.results));
        for (RecordService<?> service : kept.all()) {
            RecordViewOverrides own = new RecordViewOverrides();
            keeps(
                    service.kind(),
                    switch (service.kind()) {
                        case RoundKind ignored -> own.above(board::of).head(papers::round);
                        case IndicatorKind ignored -> own.below(history::of);
                        case ReportKind ignored -> own.head(papers::report);
                        case FrameworkKind ignored -> own.head(papers::plan);
                        case ToolKind tool -> own.below(new ToolPreview(tool)::of);
                        case InspectionKind ignored -> own.head(papers::inspection);
                        case OutsideKind ignored -> own.head(papers::outside);
                        case VisitKind ignored -> own.head(papers::visit);
                        case SpendingKind ignored -> own.head(papers::spending);
                        default -> own;
                    });
        }
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.concat(super.views().stream(), Stream.of(resolutions.entry(), policies.entry()))
                .toList();
    }

    @Override
    public List<CardEntry> cards() {
        return cards.entries();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return MonitoringPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return MonitoringCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return MonitoringSettings.all();
    }
}
