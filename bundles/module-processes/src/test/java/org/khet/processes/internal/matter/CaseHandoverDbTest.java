package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.job.CasePersonWork;

/** Work of a person who leaves, and the calendar of a year on paper. Source: core CORE-84, CORE-87, monitoring MON-64. */
@OnEachDatabase
class CaseHandoverDbTest {
    private final ProcessesFixture at;

    CaseHandoverDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    @Test
    void allCasesAndTasksOfALeavingPersonGoToTheSuccessorAtOnce() {
        RecordRow first = at.started(at.published("C-06"));
        RecordRow second = at.started(at.published("C-09"));
        CasePersonWork work = new CasePersonWork(at.records, at.portal);
        PersonDeparture leaving = new PersonDeparture(ProcessesFixture.key(13), LocalDate.of(2021, 10, 31), true);
        assertThat(work.held(SampleOffices.KT1, leaving))
                .extracting(PersonWorkSource.Duty::what, PersonWorkSource.Duty::count)
                .contains(org.assertj.core.groups.Tuple.tuple("processes.case.owned", 2L));

        work.handOver(ProcessesFixture.person(1), new PersonHandover(leaving, ProcessesFixture.key(22), "12/2565"));

        assertThat(work.held(SampleOffices.KT1, leaving)).isEmpty();
        for (RecordRow matter : List.of(first, second)) {
            assertThat(at.now(matter).get(at.records.cases.kind().lead)).contains(ProcessesFixture.key(22));
            assertThat(at.task(matter, 2).get(at.records.tasks.kind().person)).contains(ProcessesFixture.key(22));
        }
        assertThat(at.task(first, 1).get(at.records.tasks.kind().person)).contains(ProcessesFixture.key(22));
        assertThat(at.task(second, 1).get(at.records.tasks.kind().person))
                .as("appointing the working group is the director's")
                .contains(ProcessesFixture.key(1));
    }
}
