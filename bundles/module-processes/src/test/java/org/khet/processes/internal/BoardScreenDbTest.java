package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.matter.CaseBoard;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.ui.BoardView;
import org.khet.processes.internal.ui.CaseYearView;

/** The page of the board: twelve cases of a state, the way to the others, a month of steps. Source: core CORE-81, 87. */
@OnEachDatabase
class BoardScreenDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final ProcessesFixture at;

    BoardScreenDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    private List<String> ways(String month) {
        return all(board(month))
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
    }

    private Component board(String month) {
        var papers = new ProcessesPapers(
                (document, out) -> {},
                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                at.files,
                at,
                new FakeOffices(),
                new NoRounds());
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        request.query(Map.of("month", List.of(month)));
        return new BoardView(at.records, papers, at.portal).open(request);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(BoardScreenDbTest::all));
    }

    @Test
    void tabOfLateTasksAndBoardCountTheSame_beforeTheMorningMarksThem() {
        at.started(at.published("C-06"));
        at.clock.set("2021-11-30T09:00");
        LocalDate today = LocalDate.of(2021, 11, 30);

        int onTheBoard = at.records.board.byPerson(HEAD, today).stream()
                .mapToInt(CaseBoard.PersonWork::late)
                .sum();
        assertThat(onTheBoard).isPositive();
        assertThat(at.records.tasks.count(HEAD, RecordFilter.ALL.in("late"))).isEqualTo(onTheBoard);
    }

    @Test
    void caseWithALateStepSaysSo_andAfterItsOwnDayThatItIsLate() {
        CaseKind kind = at.records.cases.kind();
        RecordRow running = at.started(at.published("C-06"));
        RecordRow late = at.records.cases.internal().change(HEAD, running, new RecordDraft().with(kind.late, true));
        LocalDate due = late.get(kind.due).orElseThrow();

        at.clock.set(due + "T09:00");
        assertThat(board("2021-10").getElement().getTextRecursively()).contains("มีขั้นตอนเกินกำหนด");

        at.clock.set(due.plusDays(1) + "T09:00");
        assertThat(board("2021-10").getElement().getTextRecursively())
                .contains("เกินกำหนด")
                .doesNotContain("มีขั้นตอนเกินกำหนด");
    }

    @Test
    void twelveCasesStandOnTheBoard_theOthersInTheList_monthsFollowEachOther() {
        RecordRow process = at.published("C-06");
        IntStream.range(0, 14).forEach(no -> at.started(process));

        List<String> ways = ways("2021-10");
        assertThat(ways)
                .filteredOn(way -> way.matches(".*processes/cases/\\d+"))
                .hasSize(12);
        assertThat(ways)
                .anyMatch(way -> way.endsWith("processes/cases?tab=running&state=RUNNING"))
                .anyMatch(way -> way.endsWith("processes/board?month=2021-09"))
                .anyMatch(way -> way.endsWith("processes/board?month=2021-11"));
        assertThat(ways("no month")).anyMatch(way -> way.endsWith("processes/board?month=2021-11"));
    }

    @Test
    void yearIsShownMonthByMonth_ofAUnitOrTheOwnSteps_theYearsFollowEachOther() {
        at.started(at.published("C-06"));
        Component whole = year(Map.of());
        assertThat(all(whole).flatMap(one -> one.getId().stream()))
                .as("the file for a calendar")
                .contains("processes-year-ics");
        String page = whole.getElement().getTextRecursively();
        assertThat(page)
                .contains("ปฏิทินงานปีงบประมาณ 2565")
                .contains("ตุลาคม 2564 (1)", "พฤศจิกายน 2564 (1)", "กันยายน 2565 (2)");
        assertThat(all(year(Map.of("year", List.of("2566"), "mine", List.of("1"))))
                        .filter(Anchor.class::isInstance)
                        .map(one -> ((Anchor) one).getHref()))
                .contains("/processes/year?year=2565&mine=1", "/processes/year?year=2567&mine=1");
        TestRequest chosen = TestRequest.of(HEAD, "processes", "");
        chosen.query(Map.of("year", List.of("2566"), "mine", List.of("1")));
        Select<String> whose = whose(new CaseYearView(at.records, at.portal).open(chosen));
        assertThat(whose.getItemLabelGenerator().apply(whose.getValue())).isEqualTo("งานของฉัน");
        whose.setValue("&unit=" + ProcessesFixture.PLAN.value());
        assertThat(chosen.opened()).contains("processes/year?year=2566&unit=" + ProcessesFixture.PLAN.value());
        assertThat(year(Map.of("mine", List.of("1"))).getElement().getTextRecursively())
                .as("the steps are another's")
                .contains("ไม่มีขั้นตอนที่มีกำหนดในปีนี้");
        assertThat(year(Map.of("unit", List.of("x"))).getElement().getTextRecursively())
                .as("what is typed into the address harms nothing")
                .contains("ตุลาคม 2564 (1)");
    }

    @SuppressWarnings("unchecked")
    private static Select<String> whose(Component page) {
        return all(page)
                .filter(Select.class::isInstance)
                .map(one -> (Select<String>) one)
                .findFirst()
                .orElseThrow();
    }

    private Component year(Map<String, List<String>> query) {
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        request.query(query);
        return new CaseYearView(at.records, at.portal).open(request);
    }
}
