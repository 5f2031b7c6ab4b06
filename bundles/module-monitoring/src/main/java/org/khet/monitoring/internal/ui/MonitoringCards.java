package org.khet.monitoring.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.Links;

/**
 * Cards on the home page: the reports that wait for somebody, the desk of the line, what is due to other bodies, suggestions to
 * carry out. Source: monitoring F, MON-19, MON-31.
 */
public final class MonitoringCards {
    private static final int MOST = 5;
    private final MonitoringRecords records;

    /** Over the records of the module. */
    public MonitoringCards(MonitoringRecords records) {
        this.records = records;
    }

    /** All cards. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("my-reports", MonitoringPermissions.REPORT_WRITE, 50, this::mine)
                        .when(caller -> records.reports.count(caller, RecordFilter.ALL.in("mine")) > 0),
                new CardEntry("reports", MonitoringPermissions.REPORT_ACCEPT, 51, this::line),
                new CardEntry("outside", MonitoringPermissions.OUTSIDE_KEEP, 52, this::outside),
                new CardEntry("tasks", MonitoringPermissions.SUGGESTION_ACT, 53, this::tasks)
                        .when(caller -> records.tasks.count(caller, RecordFilter.ALL.in("open")) > 0));
    }

    private Component mine(ViewRequest request) {
        return list(request, records.reports, "mine");
    }

    private Component line(ViewRequest request) {
        return new FigureStrip(List.of(
                figure(request, records.reports, "confirm"),
                figure(request, records.reports, "accept"),
                figure(request, records.reports, "late", "monitoring.card.late.reports"),
                figure(request, records.suggestions, "late", "monitoring.card.late.suggestions")));
    }

    private Component outside(ViewRequest request) {
        return list(request, records.outsides, "due");
    }

    private Component tasks(ViewRequest request) {
        return list(request, records.tasks, "open");
    }

    private static Figure figure(ViewRequest request, RecordService<?> service, String tab) {
        return figure(request, service, tab, service.kind().type() + ".tab." + tab);
    }

    private static Figure figure(ViewRequest request, RecordService<?> service, String tab, String label) {
        RecordKind kind = service.kind();
        return new Figure(
                String.valueOf(service.count(request.caller(), RecordFilter.ALL.in(tab))),
                request.texts().get("monitoring.card.unit"),
                request.texts().get(label),
                null,
                "monitoring/" + kind.plural() + "?tab=" + tab);
    }

    private static Component list(ViewRequest request, RecordService<?> service, String tab) {
        RecordKind kind = service.kind();
        List<RecordRow> rows =
                service.page(request.caller(), RecordFilter.ALL.in(tab), new PageRequest(0, MOST, List.of()));
        if (rows.isEmpty()) {
            return new EmptyState(
                            BadgeTone.DONE, "circle-check", request.texts().get("monitoring.card.empty"), "")
                    .bare();
        }
        Div list = new Div();
        for (RecordRow row : rows) {
            String title = String.join(
                    " ", row.titleParts().stream().map(String::valueOf).toList());
            list.add(new Div(Links.to("monitoring/" + kind.plural() + "/" + row.id(), title)));
        }
        list.add(Links.to(
                "monitoring/" + kind.plural() + "?tab=" + tab, request.texts().get("monitoring.card.all")));
        return list;
    }
}
