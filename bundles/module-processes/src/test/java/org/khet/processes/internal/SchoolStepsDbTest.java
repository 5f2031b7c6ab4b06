package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource.Held;
import org.khet.portal.api.school.SchoolMatterSource.Matter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.SchoolWork;
import org.khet.processes.internal.setting.ProcessesSettings;

/** The page of a school shows the steps of cases that the school has a part in, and how far its part is. CORE-35, E-38. */
@OnEachDatabase
class SchoolStepsDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final ProcessesFixture at;
    private final CaseTaskKind task;
    private final SchoolSteps matters;

    SchoolStepsDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        matters = new SchoolSteps(at.records);
    }

    @Test
    void twoRunsOfTheStudentDataAskASchoolTwice_whatItConfirmedIsSaid_aStepWithoutSchoolsIsNot() {
        at.set(ProcessesSettings.SCHOOLS_REPORT, false);
        RecordRow process = at.published("C-06");
        RecordRow first = collecting(process);
        at.clock.set("2021-10-12T09:00");
        collecting(process);
        RecordRow asked = at.task(first, 2);
        SchoolId school = asked.lines(task.schools).getFirst().get(task.school);
        SchoolId other = asked.lines(task.schools).get(1).get(task.school);
        RecordDraft all = RecordDraft.of(asked);
        all.lines(task.schools).getFirst().with(task.work, SchoolWork.CONFIRMED);
        at.records.tasks.act(HEAD, asked, task.tick, new RecordDraft().with(task.schools, all.lines(task.schools)), "");

        List<Held> held = matters.about(HEAD, school);

        assertThat(held).singleElement().satisfies(steps -> {
            assertThat(steps.count()).isEqualTo(2);
            assertThat(steps.what()).isEqualTo("processes.task.owned");
            assertThat(steps.latest())
                    .extracting(Matter::day, Matter::state, Matter::open)
                    .containsExactly(
                            tuple(LocalDate.of(2021, 10, 12), "processes.choice.school-work.NOT_STARTED", true),
                            tuple(LocalDate.of(2021, 10, 1), "processes.choice.school-work.CONFIRMED", true));
            assertThat(steps.latest().getLast().link()).isEqualTo("processes/tasks/" + asked.id());
            assertThat(steps.latest().getLast().title()).endsWith(asked.get(task.caseTitle));
        });
        assertThat(matters.about(HEAD, other).getFirst().latest())
                .extracting(Matter::state)
                .containsOnly("processes.choice.school-work.NOT_STARTED");
        assertThat(matters.about(HEAD, new SchoolId(999_999))).isEmpty();
        var now = new RecordContext(HEAD, at.clock.instant(), LocalDate.of(2021, 10, 12));
        assertThat(task.school.is(school).holds(asked, now)).isTrue();
        assertThat(task.school.is(school).holds(at.task(first, 3), now)).isFalse();
        assertThat(at.records.tasks.count(HEAD, RecordFilter.of(task.school.in(List.of(school, other)))))
                .as("a step counts once, however many of its schools are asked for")
                .isEqualTo(2);
    }

    @Test
    void anotherOfficeIsToldNothing_norWhoMayNotSeeSteps() {
        RecordRow asked = at.task(collecting(at.published("C-06")), 2);
        SchoolId school = asked.lines(task.schools).getFirst().get(task.school);

        assertThat(matters.about(ProcessesFixture.stranger(), school)).isEmpty();
        assertThat(matters.about(TestCaller.of(SampleOffices.KT1, 14), school)).isEmpty();
        assertThat(matters.about(ProcessesFixture.inUnit(14, ProcessesFixture.PLAN), school))
                .as("cases are seen in the whole office")
                .hasSize(1);
    }

    /** Student data at the step that all schools do. */
    private RecordRow collecting(RecordRow process) {
        RecordRow running = at.started(process);
        at.finish(running, 1, "");
        return running;
    }
}
