package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.matter.CaseFigures;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.ui.CaseCards;

/** Cases on the first page: the steps that somebody does with their days, and how the cases of the unit stand. Source: core CORE-81. */
@OnEachDatabase
class ProcessCardsDbTest {
    private static final TestCaller DOER = TestCaller.of(SampleOffices.KT1, 13).with(ProcessesPermissions.VIEW);
    private final TestDatabase database;
    private final ProcessesFixture at;
    private final CaseCards cards;

    ProcessCardsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        cards = new CaseCards(at.records, at.clock);
    }

    private List<String> shown(Caller caller) {
        return cards.entries().stream()
                .filter(card -> caller.may(card.permission()) && card.concerns().test(caller))
                .map(CardEntry::name)
                .toList();
    }

    private Set<String> card(String name, Caller caller) {
        return cards.entries().stream()
                .filter(card -> card.name().equals(name))
                .map(card -> ShownTexts.of(card.factory().apply(TestRequest.of(caller, "processes", ""))))
                .findFirst()
                .orElseThrow();
    }

    /** The open steps of a case are of a person and due on a day. */
    private void given(RecordRow matter, int person, LocalDate due) {
        database.execute("update prc_task set person_id = "
                + ProcessesFixture.key(person).value() + ", due_on = {d '" + due
                + "'} where state = 'OPEN' and matter_id = " + matter.id());
    }

    @Test
    void ownStepsStandByTheirDays_casesByStateForTheUnitItsHeadAndTheDirector() {
        TestCaller head = ProcessesFixture.inUnit(12, ProcessesFixture.ICT);
        TestCaller director =
                TestCaller.of(SampleOffices.KT1, 1).with(ProcessesPermissions.VIEW, ProcessesPermissions.DECIDE);
        TestCaller planner = ProcessesFixture.inUnit(8, ProcessesFixture.PLAN);
        for (Caller somebody : List.of(DOER, head, director, planner)) {
            assertThat(shown(somebody)).isEmpty();
        }
        RecordRow process = at.published("C-06");
        given(at.started(process), 13, LocalDate.of(2021, 10, 4));
        given(at.started(process), 13, LocalDate.of(2021, 10, 11));
        given(at.started(process), 13, LocalDate.of(2021, 12, 1));
        RecordRow late = at.started(process);
        database.execute("update prc_case set due_on = {d '2021-10-02'} where id = " + late.id());
        given(late, 12, LocalDate.of(2021, 10, 2));
        at.clock.pass(Duration.ofDays(5));

        assertThat(at.records.figures.steps(DOER, LocalDate.of(2021, 10, 6))).isEqualTo(new CaseFigures.Steps(3, 1, 1));
        assertThat(card("my-steps", DOER))
                .contains("3", "ขั้นตอนที่ท่านทำอยู่", "ครบกำหนดภายใน 7 วัน")
                .contains("เกินกำหนด 2 วัน", "ครบกำหนด 11 ต.ค. 64");
        for (Caller sees : List.of(head, director)) {
            assertThat(at.records.figures.standing(sees, LocalDate.of(2021, 10, 6)))
                    .isEqualTo(new CaseFigures.CaseCounts(0, 3, 1, 0));
            assertThat(card("cases", sees))
                    .contains("เรื่องที่เปิดอยู่ 4 เรื่อง", "เกินกำหนด 1 เรื่อง", "ดำเนินการตามกำหนด 3 เรื่อง");
        }
        assertThat(shown(director)).containsExactly("cases");
        assertThat(shown(planner)).as("another group").isEmpty();
        assertThat(shown(ProcessesFixture.stranger())).as("another office").isEmpty();
    }
}
