package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.job.CasePersonWork;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A case changes hands, rests, is given up and begins again, each with a reason; all work of who leaves goes to one successor. Source: core CORE-84, E-34. */
@OnEachDatabase
class CaseHandoverDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseKind matter;
    private CaseTaskKind task;

    CaseHandoverDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        matter = at.records.cases.kind();
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        matter = at.records.cases.kind();
        task = at.records.tasks.kind();
    }

    private RecordRow act(RecordRow row, Action action, RecordDraft asked, String why) {
        return at.records.cases.act(HEAD, at.now(row), action, asked, why);
    }

    private RecordDraft to(int person) {
        return new RecordDraft().with(matter.lead, ProcessesFixture.key(person));
    }

    /** Refused without a reason, and with one to whoever does steps only. */
    private void guarded(RecordRow row, Action action, RecordDraft asked) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(row, action, asked, " "))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.missing"));
        TestCaller doer = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW, ProcessesPermissions.DO);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.cases.act(doer, at.now(row), action, asked, "ลองทำ"));
    }

    @Test
    void caseAndTaskChangeHands_theCaseRestsAndIsGivenUp_eachWithAReasonThatStaysOnIt() {
        RecordRow running = at.started(at.published("C-06"));
        assertThat(at.task(running, 1).get(task.due)).contains(LocalDate.of(2021, 10, 11));
        guarded(running, matter.handOver, to(14));
        guarded(running, matter.pause, new RecordDraft());
        guarded(running, matter.cancel, new RecordDraft());
        RecordDraft to22 = new RecordDraft().with(task.person, ProcessesFixture.key(22));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.tasks.act(HEAD, at.task(running, 1), task.reassign, to22, ""));

        at.records.tasks.act(HEAD, at.task(running, 1), task.reassign, to22, "ชำนาญเรื่องนี้");
        act(running, matter.handOver, to(14), "ย้ายไปกลุ่มอื่น");
        assertThat(at.now(running).get(matter.lead)).contains(ProcessesFixture.key(14));
        assertThat(List.of(
                        at.task(running, 1).get(task.person),
                        at.task(running, 2).get(task.person)))
                .as("what was given to somebody by hand stays there")
                .containsExactly(Optional.of(ProcessesFixture.key(22)), Optional.of(ProcessesFixture.key(14)));
        assertThat(at.happenings.all())
                .filteredOn(one -> one.type().equals("processes.case.handed-over"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(ProcessesFixture.key(14)));

        at.clock.set("2021-10-04T09:00");
        act(running, matter.pause, new RecordDraft(), "รอเปิดระบบ");
        assertThat(at.task(running, 1).state()).isEqualTo(task.resting);
        at.clock.set("2021-10-14T09:00");
        act(running, matter.resume, new RecordDraft(), "");
        assertThat(at.now(running).get(matter.pausedDays)).isEqualTo(10);
        assertThat(at.task(running, 1).get(task.due)).contains(LocalDate.of(2021, 10, 21));

        act(running, matter.cancel, new RecordDraft(), "ยกเลิกรอบ");
        assertThat(at.tasks(running).values())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(task.cancelled));
        assertThat(at.records.cases.actions(HEAD, at.now(running))).isEmpty();
        assertThat(at.records.cases.steps(HEAD, running.id()))
                .extracting(RecordStep::action, RecordStep::words)
                .contains(
                        tuple("hand-over", "ย้ายไปกลุ่มอื่น"),
                        tuple("pause", "รอเปิดระบบ"),
                        tuple("cancel", "ยกเลิกรอบ"));
        assertThat(at.records.tasks.steps(HEAD, at.task(running, 1).id()))
                .extracting(RecordStep::action, RecordStep::words)
                .contains(tuple("reassign", "ชำนาญเรื่องนี้"));
    }

    @Test
    void closedCaseBeginsAgainAtTheNamedStep_withAReason_atNoStepThatIsNotThere() {
        RecordRow running = at.started(at.published("C-04"));
        for (int step = 1; step <= 4; step++) {
            at.finish(running, step, "");
        }
        assertThat(at.now(running).get(matter.finishedOn)).contains(LocalDate.of(2021, 10, 1));
        RecordDraft third = new RecordDraft().with(matter.stepAgain, 3);
        guarded(running, matter.reopen, third);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(running, matter.reopen, new RecordDraft().with(matter.stepAgain, 9), "รายงานผิด"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.no-step"));

        act(running, matter.reopen, third, "รายงานผิด");

        assertThat(at.now(running).state()).isEqualTo(matter.running);
        assertThat(at.now(running).get(matter.finishedOn)).isEmpty();
        assertThat(at.tasks(running).values())
                .extracting(one -> one.get(task.stepNo), one -> one.get(task.pass), RecordRow::state)
                .containsExactly(
                        tuple(1, 1, task.done),
                        tuple(2, 1, task.done),
                        tuple(3, 2, task.open),
                        tuple(4, 2, task.waiting));
        assertThat(at.records.cases.steps(HEAD, running.id()))
                .extracting(RecordStep::action, RecordStep::words)
                .contains(tuple("reopen", "รายงานผิด"));
    }

    @Test
    void allCasesAndTasksOfALeavingPersonGoToTheSuccessorAtOnce() {
        RecordRow first = at.started(at.published("C-06"));
        RecordRow second = at.started(at.published("C-09"));
        CasePersonWork work = new CasePersonWork(at.records, at.portal);
        PersonDeparture leaving = new PersonDeparture(ProcessesFixture.key(13), LocalDate.of(2021, 10, 31), true);
        assertThat(work.held(SampleOffices.KT1, leaving))
                .extracting(PersonWorkSource.Duty::what, PersonWorkSource.Duty::count)
                .contains(tuple("processes.case.owned", 2L));

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
