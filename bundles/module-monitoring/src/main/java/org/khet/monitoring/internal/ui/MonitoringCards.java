package org.khet.monitoring.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordService.CountedList;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.DueList;
import org.khet.portal.api.ui.component.DueList.Due;
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
    private final Clock clock;

    /** Over the records of the module. */
    public MonitoringCards(MonitoringRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** All cards; none of zeros: each is there for those for whom there is something in it. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("my-reports", MonitoringPermissions.REPORT_WRITE, 50, this::mine)
                        .when(caller -> isAny(caller, List.of(tab(records.reports, "mine")))),
                new CardEntry("reports", MonitoringPermissions.REPORT_ACCEPT, 51, this::line)
                        .when(caller -> isAny(caller, desk())),
                new CardEntry("outside", MonitoringPermissions.OUTSIDE_KEEP, 52, this::outside)
                        .when(caller ->
                                isAny(caller, List.of(tab(records.outsides, "late"), tab(records.outsides, "due")))),
                new CardEntry("tasks", MonitoringPermissions.SUGGESTION_ACT, 53, this::tasks)
                        .when(caller -> isAny(caller, List.of(tab(records.tasks, "open")))));
    }

    private static CountedList tab(RecordService<?> service, String tab) {
        return new CountedList(service, RecordFilter.ALL.in(tab));
    }

    private List<CountedList> desk() {
        return List.of(
                tab(records.reports, "confirm"),
                tab(records.reports, "accept"),
                tab(records.reports, "late"),
                tab(records.suggestions, "late"));
    }

    private static List<Integer> counts(Caller caller, List<CountedList> lists) {
        return lists.getFirst().service().counts(caller, lists);
    }

    private static boolean isAny(Caller caller, List<CountedList> lists) {
        return counts(caller, lists).stream().anyMatch(count -> count > 0);
    }

    private Component mine(ViewRequest request) {
        return list(request, records.reports, "mine");
    }

    private Component line(ViewRequest request) {
        List<CountedList> desk = desk();
        List<Integer> counts = counts(request.caller(), desk);
        return new FigureStrip(IntStream.range(0, desk.size())
                .mapToObj(i -> figure(request, desk.get(i), counts.get(i)))
                .toList());
    }

    /** What is late before what is due soon. */
    private Component outside(ViewRequest request) {
        OutsideKind kind = records.outsides.kind();
        Div card = new Div(new DueList(
                request.texts(),
                "monitoring.card.outside",
                OfficeTime.day(clock.instant()),
                Stream.of("late", "due")
                        .flatMap(tab -> first(request, records.outsides, tab).stream())
                        .limit(MOST)
                        .map(row -> new Due(
                                row.get(kind.letterNo),
                                row.get(kind.title),
                                row.get(kind.dueOn),
                                kind.pageAddress(row.id())))
                        .toList()));
        card.add(Links.to(
                "monitoring/" + kind.plural() + "?tab=open", request.texts().get("monitoring.card.all")));
        return card;
    }

    private Component tasks(ViewRequest request) {
        return list(request, records.tasks, "open");
    }

    private static Figure figure(ViewRequest request, CountedList list, int count) {
        RecordKind kind = list.service().kind();
        String tab = list.filter().tab();
        boolean late = tab.equals("late");
        return new Figure(
                NumberFormatter.whole(count),
                request.texts().get("monitoring.card.unit"),
                request.texts().get(late ? "monitoring.card.late." + kind.plural() : kind.type() + ".tab." + tab),
                count == 0 ? null : late ? BadgeTone.LATE : BadgeTone.WAIT,
                "monitoring/" + kind.plural() + "?tab=" + tab);
    }

    private static List<RecordRow> first(ViewRequest request, RecordService<?> service, String tab) {
        return service.page(request.caller(), RecordFilter.ALL.in(tab), new PageRequest(0, MOST, List.of()));
    }

    private static Component list(ViewRequest request, RecordService<?> service, String tab) {
        RecordKind kind = service.kind();
        Div list = new Div();
        for (RecordRow row : first(request, service, tab)) {
            String title = String.join(
                    " ", row.titleParts().stream().map(String::valueOf).toList());
            list.add(new Div(Links.to("monitoring/" + kind.plural() + "/" + row.id(), title)));
        }
        list.add(Links.to(
                "monitoring/" + kind.plural() + "?tab=" + tab, request.texts().get("monitoring.card.all")));
        return list;
    }
}
