package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.paper.CalendarSending;
import org.khet.rounds.internal.paper.DataCalendar;
import org.khet.rounds.internal.paper.RoundPapers;
import org.khet.rounds.internal.setting.RoundsPermissions;

/** The data calendar of a year: all rounds of all systems with their days and what is collected in them. Source: ict ICT-56; policyplan PLAN-95; core CORE-103. */
final class DataCalendarView extends Div {
    private final ViewRequest request;
    private final RoundsRegisters registers;
    private final Texts texts;

    DataCalendarView(ViewRequest request, RoundsRegisters registers, RoundPapers papers, CalendarSending sending) {
        this.request = request;
        this.registers = registers;
        texts = request.texts();
        LocalDate today = OfficeTime.day(registers.portal().clock.instant());
        int year = RoundYears.SCHOOL.of(today);
        request.title(texts.get("rounds.calendar.title"));
        addClassName("k-page");
        List<Component> actions = new ArrayList<>(actions("", papers, sending, year));
        List<RoundStatus> following = rounds(year + 1);
        if (!following.isEmpty()) {
            actions.addAll(actions("-next", papers, sending, year + 1));
        }
        add(new PageHeader(texts.get("rounds.entry.place"), texts.get("rounds.calendar.title"))
                .sub(next(today))
                .actions(actions.toArray(Component[]::new)));
        add(year(year, rounds(year)));
        add(year(year + 1, following));
        if (request.caller().may(RoundsPermissions.VIEW)) {
            add(new Section(
                    texts.get("rounds.calendar.others"),
                    link("external-systems", "external-system"),
                    link("collections", "collection"),
                    link("sheets", "sheet"),
                    link("items", "item"),
                    link("snapshots", "snapshot"),
                    link("evidence", "evidence")));
        }
    }

    /** Prints the calendar of a year, and sends it by whoever leads rounds. */
    private List<Component> actions(String which, RoundPapers papers, CalendarSending sending, int year) {
        String words = String.valueOf(RoundYears.buddhist(year));
        Download print = new Download(
                "rounds-calendar-print" + which,
                "printer",
                texts.get("rounds.calendar.print", words),
                () -> Download.Kind.pdf("PF-12-" + words),
                out -> papers.calendar(request.caller(), registers, year, out));
        if (!request.caller().may(RoundsPermissions.LEAD)) {
            return List.of(print);
        }
        Button send = new Button(
                texts.get("rounds.calendar.send", words),
                Icons.of("send"),
                click -> request.attempt(() -> {
                    int told = sending.send(request.caller(), year);
                    request.tell(texts.get("rounds.calendar.sent-to", told));
                }));
        send.setId("rounds-calendar-send" + which);
        send.setDisableOnClick(true);
        return List.of(print, send);
    }

    private Component link(String address, String kind) {
        return new Div(Links.to("rounds/" + address, texts.get("rounds." + kind + ".plural")));
    }

    /** The round that a school has to hand in next. */
    private String next(LocalDate today) {
        return new DataCalendar(registers.portal())
                .next(request.caller().office(), today)
                .map(one -> texts.get("rounds.calendar.next") + " "
                        + one.system().code() + " "
                        + texts.choose(one.round().thai(), one.round().english()) + " "
                        + day(one.round().days().closesOn()))
                .orElse("");
    }

    private String day(LocalDate day) {
        return ScreenDates.in(texts.locale()).listDate(day);
    }

    private List<RoundStatus> rounds(int year) {
        return new DataCalendar(registers.portal()).of(request.caller().office(), year);
    }

    private Section year(int year, List<RoundStatus> rounds) {
        String title = texts.get("rounds.calendar.year", String.valueOf(RoundYears.buddhist(year)));
        if (rounds.isEmpty()) {
            return new Section(title, new Span(texts.get("rounds.calendar.empty")));
        }
        List<List<String>> rows = new ArrayList<>();
        List<Component> links = new ArrayList<>();
        for (RoundStatus one : rounds) {
            DataRound.Days days = one.round().days();
            rows.add(List.of(
                    one.system().code(),
                    texts.choose(one.round().thai(), one.round().english()),
                    day(days.opensOn()),
                    day(days.asOf()),
                    day(days.closesOn())));
            links.add(collection(one));
        }
        List<String> heads = List.of(
                texts.get("rounds.calendar.system"),
                texts.get("rounds.calendar.round"),
                texts.get("rounds.calendar.opens"),
                texts.get("rounds.calendar.as-of"),
                texts.get("rounds.calendar.closes"));
        return new Section(
                        title,
                        new SmallTable(title, heads, rows)
                                .last(texts.get("rounds.calendar.collection"), links)
                                .stacking())
                .flush();
    }

    private Component collection(RoundStatus one) {
        return registers
                .collections()
                .ofRound(
                        request.caller().office(),
                        registers.portal().callers.system(request.caller().office()),
                        one.round().key().toString())
                .<Component>map(row -> request.caller().may(RoundsPermissions.VIEW)
                        ? Links.to(
                                "rounds/collections/" + row.id(),
                                texts.get(
                                        "rounds.collection.state." + row.state().name()))
                        : new Span(texts.get(
                                "rounds.collection.state." + row.state().name())))
                .orElseGet(() -> prepared(one.round().key()));
    }

    /** Nothing is asked yet: whoever prepares rounds begins here, with the sheet of the system. */
    private Component prepared(DataRound.Key round) {
        boolean may = request.caller().may(RoundsPermissions.PREPARE)
                && registers
                        .preparation()
                        .sheet(request.caller(), round.system())
                        .isPresent();
        if (!may) {
            return new Span(texts.get("rounds.calendar.none") + " (" + round + ")");
        }
        Button prepare = new Button(
                texts.get("rounds.calendar.prepare"),
                click -> request.attempt(() -> {
                    RecordRow made = registers.preparation().prepare(request.caller(), round);
                    request.open("rounds/collections/" + made.id());
                }));
        prepare.setId("rounds-calendar-prepare-" + round.toString().toLowerCase(java.util.Locale.ROOT));
        prepare.setDisableOnClick(true);
        return prepare;
    }
}
