package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.StepActor;

/** Each of the sixteen processes of manual 002 runs as a case of a fiscal year. Source: ict ICT-92. */
@OnEachDatabase
class SixteenProcessesDbTest {
    private static final List<Integer> STEPS = List.of(5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 5, 6, 6, 6, 5, 5);
    private final ProcessesFixture at;

    SixteenProcessesDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    @Test
    void eachOfTheSixteenIsStartedWithItsSteps() {
        for (int no = 5; no <= 20; no++) {
            RecordRow matter = at.started(at.published("C-%02d".formatted(no)));

            assertThat(at.tasks(matter)).as("C-%02d", no).hasSize(STEPS.get(no - 5));
            assertThat(at.task(matter, 1).state()).isEqualTo(at.records.tasks.kind().open);
            boolean director = at.task(matter, 1).get(at.records.tasks.kind().actor) == StepActor.DIRECTOR;
            assertThat(at.task(matter, 1).get(at.records.tasks.kind().person))
                    .contains(ProcessesFixture.key(director ? 1 : 13));
            assertThat(at.now(matter).get(at.records.cases.kind().year).buddhist())
                    .isEqualTo(2565);
        }
    }
}
