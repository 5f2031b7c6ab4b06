package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.processes.internal.ProcessesPapers;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseBoard;
import org.khet.processes.internal.matter.CaseCalendar;
import org.khet.processes.internal.matter.CaseKind;

/** Board of cases by state, work by person, and the calendar of the year with planned and real days. Source: core CORE-81, 87. */
public final class BoardView {
    private static final int MOST = 12;
    private static final int MOST_BARS = 200;
    private final ProcessesRecords records;
    private final ProcessesPapers papers;
    private final Units units;
    private final People people;
    private final Clock clock;
    private final LateCells lateness;

    /** Over the registers. */
    public BoardView(ProcessesRecords records, ProcessesPapers papers, ProcessesPortal portal) {
        this.records = records;
        this.papers = papers;
        this.units = portal.units;
        this.people = portal.people;
        this.clock = portal.clock;
        this.lateness = new LateCells(records, portal);
    }

    /** The view. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        request.title(texts.get("processes.board.title"));
        LocalDate today = OfficeTime.day(clock.instant());
        FiscalYear year = FiscalYear.of(today);
        Div page = new Div();
        page.addClassName("k-page");
        page.add(new PageHeader(texts.get("processes.title"), texts.get("processes.board.title"))
                .actions(print(request, year, today), Links.to("processes/year", texts.get("processes.board.year"))));
        records.board.byState(request.caller(), MOST).forEach(column -> page.add(column(request, column, today)));
        page.add(persons(request, today), calendar(request, month(request, today), today));
        return page;
    }

    /** The calendar on paper, a page for each unit, then the books of the year. */
    private Download print(ViewRequest request, FiscalYear year, LocalDate today) {
        return new Download(
                "processes-board-pdf",
                "printer",
                request.texts().get("processes.board.print"),
                () -> Download.Kind.pdf("calendar-" + year.buddhist()),
                out -> papers.printer.print(
                        records.steps
                                .paper(request.caller(), year, today, units, records.books)
                                .document(
                                        papers.letters.of(request.caller().office(), Locale.of("th")),
                                        request.caller().name(),
                                        Paper.landscape()),
                        out));
    }

    private Component column(ViewRequest request, CaseBoard.StateColumn column, LocalDate today) {
        CaseKind kind = records.cases.kind();
        Texts texts = request.texts();
        Div cards = new Div();
        column.first().forEach(row -> {
            boolean late = lateness.isLate(row);
            cards.add(Links.to(
                    "processes/cases/" + row.id(),
                    new CardRow(
                            texts.get("processes.board.done", row.get(kind.done)),
                            late ? late(texts, row, today) : new Span(),
                            row.get(kind.title),
                            texts.get("processes.board.due", CaseMessages.day(texts, row.get(kind.due))),
                            late)));
        });
        if (column.all() > column.first().size()) {
            cards.add(Links.to(
                    "processes/cases?tab=" + tab(column.state()) + "&state="
                            + column.state().name(),
                    request.texts()
                            .get(
                                    "processes.board.more",
                                    column.all() - column.first().size())));
        }
        return new Section(
                request.texts().get("processes.case.state." + column.state().name()) + " (" + column.all() + ")",
                cards);
    }

    /** A case is late from the first step that is; its own day may still be to come. */
    private StatusBadge late(Texts texts, RecordRow row, LocalDate today) {
        boolean over = row.get(records.cases.kind().due)
                .filter(due -> due.isBefore(today))
                .isPresent();
        return new StatusBadge(
                BadgeTone.LATE, texts.get(over ? "processes.case.field.late" : "processes.board.step-late"));
    }

    /** The tab of the list in which cases of a state stand. */
    private String tab(State state) {
        CaseKind kind = records.cases.kind();
        return state.equals(kind.planned) ? "planned" : state.open() ? "running" : "closed";
    }

    private Component persons(ViewRequest request, LocalDate today) {
        List<CaseBoard.PersonWork> work = records.board.byPerson(request.caller(), today);
        Map<PersonId, Person> names = people.findAll(
                request.caller().office(),
                work.stream().flatMap(one -> one.person().stream()).toList());
        List<List<String>> rows = work.stream()
                .map(one -> List.of(
                        one.person()
                                .map(names::get)
                                .map(Person::fullName)
                                .orElse(request.texts().get("processes.board.nobody")),
                        NumberFormatter.whole(one.open()),
                        NumberFormatter.whole(one.late())))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
        String title = request.texts().get("processes.board.people");
        return new Section(
                title,
                new SmallTable(
                        title,
                        List.of(
                                request.texts().get("processes.task.field.person"),
                                request.texts().get("processes.task.tab.open"),
                                request.texts().get("processes.task.tab.late")),
                        rows));
    }

    private static YearMonth month(ViewRequest request, LocalDate today) {
        String asked = request.query().getOrDefault("month", List.of("")).getFirst();
        return asked.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.from(today);
    }

    private Component calendar(ViewRequest request, YearMonth month, LocalDate today) {
        Texts texts = request.texts();
        List<List<String>> rows = new ArrayList<>();
        CaseCalendar.Steps found = records.steps.month(request.caller(), month, today, MOST_BARS);
        for (CaseCalendar.Bar bar : found.bars()) {
            rows.add(List.of(
                    bar.matter(),
                    bar.step(),
                    CaseMessages.day(texts, bar.from()),
                    CaseMessages.day(texts, bar.due()),
                    CaseMessages.day(texts, bar.doneOn()),
                    texts.get("processes.light." + bar.light().name())));
        }
        String title = texts.get(
                "processes.board.calendar",
                ScreenDates.in(texts.locale()).monthOfYear(month),
                found.bars().size(),
                found.all());
        Nav months = new Nav(
                Links.to("processes/board?month=" + month.minusMonths(1), texts.get("processes.board.month-before")),
                new Text(" · "),
                Links.to("processes/board?month=" + month.plusMonths(1), texts.get("processes.board.month-after")));
        return new Section(
                title,
                months,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.case.title"),
                                        texts.get("processes.task.field.title"),
                                        texts.get("processes.task.field.planned_from"),
                                        texts.get("processes.task.field.due_on"),
                                        texts.get("processes.task.field.done_on"),
                                        texts.get("processes.board.light")),
                                rows)
                        .stacking());
    }
}
