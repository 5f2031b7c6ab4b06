package org.khet.processes.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;

/** Before a year is opened the office sees how many cases of the years before are not closed. Source: core B-14, CORE-42. */
@OnEachDatabase
class CaseYearTurnDbTest {
    private final ProcessesFixture at;

    CaseYearTurnDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    @Test
    void casesOfTheYearsBeforeThatAreNotClosedAreCounted_ofTheOwnOfficeOnly() {
        CaseYearTurn turn = new CaseYearTurn(at.records);
        RecordRow process = at.published("C-04");
        at.planned(process);
        at.started(process);
        RecordRow given = at.started(process);
        at.records.cases.act(
                ProcessesFixture.person(12),
                given,
                at.records.cases.kind().cancel,
                new RecordDraft(),
                "ซ้ำกับเรื่องเดิม");

        TestCaller keeper = ProcessesFixture.person(4);
        assertThat(turn.preview(keeper, FiscalYear.ofBuddhist(2566)))
                .containsExactly(YearTurnFinding.of(
                        YearTurnFinding.Kind.UNFINISHED, "processes/cases", "processes.turn.unfinished", "2566", "2"));
        assertThat(turn.preview(keeper, FiscalYear.ofBuddhist(2565)))
                .as("those of the year itself are none of the years before")
                .isEmpty();
        assertThat(turn.preview(ProcessesFixture.stranger(), FiscalYear.ofBuddhist(2566)))
                .isEmpty();
        assertThat(turn.preview(TestCaller.in(SampleOffices.KT1), FiscalYear.ofBuddhist(2566)))
                .extracting(YearTurnFinding::link)
                .as("who does not see cases gets no link")
                .isEqualTo(List.of(""));
    }
}
