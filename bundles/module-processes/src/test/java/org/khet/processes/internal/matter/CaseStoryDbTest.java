package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.processes.internal.ProcessesFixture.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;

/** A case from its start to its end. Source: core E-34 to E-39, CORE-78 to 80, 82, 84, ict ICT-92, 93. */
@OnEachDatabase
class CaseStoryDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private static final TestCaller DIRECTOR = ProcessesFixture.person(1);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;
    private CaseKind matter;

    CaseStoryDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        matter = at.records.cases.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        matter = at.records.cases.kind();
    }

    private RecordRow fill(RecordRow row, String paper) {
        RecordDraft draft = RecordDraft.of(row);
        RecordDraft asked = new RecordDraft();
        asked.with(task.needs, draft.lines(task.needs));
        draft.lines(task.needs).forEach(line -> line.with(task.needPaper, RecordLink.typed(paper)));
        return at.records.tasks.act(OFFICER, row, task.fill, asked, "");
    }

    private PersonId headOf(SchoolId school) {
        var head = new PersonId(1901);
        at.people.with(new Person(
                head, SampleOffices.KT1, "นาย", "เกษม", "ตัวอย่าง", "ผู้อำนวยการโรงเรียน", null, school, "", "", true));
        return head;
    }

    private RecordRow tick(RecordRow row, RecordDraft typed) {
        return at.records.tasks.act(
                OFFICER, row, task.tick, new RecordDraft().with(task.schools, typed.lines(task.schools)), "");
    }

    private RecordRow act(TestCaller who, RecordRow row, Action action, String why) {
        return at.records.tasks.act(who, row, action, new RecordDraft(), why);
    }

    private RecordRow toDecision() {
        RecordRow running = at.started(at.published("C-09"));
        fill(at.task(running, 1), "คำสั่งที่ 12/2565");
        at.finish(running, 1, "");
        at.finish(running, 2, "");
        fill(at.task(running, 3), "บันทึกที่ 7/2565");
        return running;
    }

    @Test
    void membersOfTheWorkingGroupDoTheTasksOfTheCase_onceItsOrderIsEntered_andAreTold() {
        CaseKind matter = at.records.cases.kind();
        CaseTaskKind task = at.records.tasks.kind();
        TestCaller member = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW);
        RecordRow row = at.started(at.published("C-06"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.cases.act(
                        ProcessesFixture.person(12),
                        row,
                        matter.appoint,
                        new RecordDraft().with(matter.committee, RecordLink.typed("99/2564")),
                        ""));
        RecordRow named = at.records
                .cases
                .internal()
                .change(
                        ProcessesFixture.person(12),
                        at.now(row),
                        new RecordDraft()
                                .with(
                                        matter.members,
                                        List.of(new RecordDraft()
                                                .with(matter.member, ProcessesFixture.key(22))
                                                .with(matter.memberAs, "กรรมการและเลขานุการ"))));
        RecordRow first = at.task(row, 1);
        assertThat(at.records.tasks.actions(member, first)).doesNotContain(task.finish);
        assertThat(at.records.tasks.waiting(member, 10)).isEmpty();

        at.records.cases.act(
                ProcessesFixture.person(12),
                named,
                matter.appoint,
                new RecordDraft().with(matter.committee, RecordLink.typed("คำสั่งที่ 99/2564")),
                "");

        assertThat(at.happenings.all().getLast().audience().people()).contains(ProcessesFixture.key(22));
        assertThat(at.records.tasks.actions(member, first)).contains(task.finish);
        assertThat(at.records.tasks.waiting(member, 10))
                .extracting(RecordRow::id)
                .contains(first.id());
        at.records.tasks.act(member, first, task.finish, new RecordDraft(), "");
        assertThat(at.task(row, 1).state()).isEqualTo(task.done);
    }

    @Test
    void stepIsNotFinishedWithoutItsOrder_decisionIsTheDirectors_refusedPlanIsMadeAgainAndCounted() {
        RecordRow running = at.started(at.published("C-09"));
        assertThat(at.records.tasks.waiting(OFFICER, 50))
                .as("steps whose turn has not come wait for nobody")
                .extracting(RecordRow::state)
                .isNotEmpty()
                .containsOnly(task.open);
        refused("processes.error.needs", () -> at.finish(running, 1, ""));
        fill(at.task(running, 1), "คำสั่งที่ 12/2565");
        at.finish(running, 1, "");
        at.finish(running, 2, "");
        refused("processes.error.step-before", () -> at.finish(running, 5, ""));
        fill(at.task(running, 3), "บันทึกที่ 7/2565");
        refused("processes.error.ask-first", () -> at.finish(running, 3, "เห็นชอบ"));

        RecordRow asked = act(OFFICER, at.task(running, 3), task.ask, "");
        assertThat(asked.state()).isEqualTo(task.asked);
        RecordRow refused = act(DIRECTOR, asked, task.refused, "งบประมาณไม่พอ");

        assertThat(refused.state()).isEqualTo(task.back);
        assertThat(at.task(running, 2).get(task.pass)).isEqualTo(2);
        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(at.task(running, 3).state()).isEqualTo(task.waiting);
        assertThat(at.task(running, 1).get(task.pass)).isEqualTo(1);
        at.finish(running, 2, "");
        fill(at.task(running, 3), "บันทึกที่ 9/2565");
        RecordRow again = act(OFFICER, at.task(running, 3), task.ask, "");
        RecordRow granted = at.records.tasks.act(DIRECTOR, again, task.granted, at.agreement(), "");
        assertThat(granted.get(task.decisionNo)).isEqualTo(TypedDecision.NUMBER);
        assertThat(granted.get(task.decisionFile)).isPresent();
        assertThat(at.task(running, 4).state()).isEqualTo(task.open);
        at.finish(running, 4, "");
        at.finish(running, 5, "");
        at.finish(running, 6, "");
        assertThat(at.now(running).state()).isEqualTo(matter.closed);
        assertThat(at.now(running).get(matter.done)).isEqualTo(100);
        assertThat(at.now(running).get(matter.number)).isPresent();
    }

    @Test
    void gateIsPassedByWordOnlyWhereTheOfficeAllowsIt_withAReason() {
        RecordRow running = toDecision();
        refused("processes.error.no-verbal", () -> act(HEAD, at.task(running, 3), task.verbal, "สั่งการในที่ประชุม"));
        at.set(ProcessesSettings.VERBAL, true);

        act(HEAD, at.task(running, 3), task.verbal, "สั่งการในที่ประชุม");

        assertThat(at.task(running, 4).state()).isEqualTo(task.open);
    }

    @Test
    void decisionWithBranches_needsOne_theOtherBranchIsDropped() {
        RecordRow running = at.started(at.published(ProcessesFixture.file(
                "code|ท-01",
                "name|งานสองทาง",
                "step|1|DECISION|OWNER||เลือกวิธี",
                "step|2|ACTIVITY|OWNER||วิธีแรก",
                "step|3|ACTIVITY|OWNER||วิธีที่สอง",
                "step|4|END|OWNER||รายงาน||NONE|||join",
                "way|1|2|แรก",
                "way|1|3|สอง",
                "way|2|4",
                "way|3|4")));
        assertThat(at.records
                        .tasks
                        .offered(HEAD, at.task(running, 1), task.finish)
                        .get(task.branch))
                .extracting(OfferedValue::words)
                .containsExactly("แรก", "สอง");
        refused("records.error.choose", () -> at.finish(running, 1, ""));
        refused("records.error.choose", () -> at.finish(running, 1, "สาม"));

        at.finish(running, 1, "สอง");

        assertThat(at.task(running, 2).state()).isEqualTo(task.skipped);
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
        at.finish(running, 3, "");
        assertThat(at.task(running, 4).state()).isEqualTo(task.open);
    }

    @Test
    void parallelStepsAreBothOpen_joinWaitsForBoth_stepBackByHandCountsThePass() {
        RecordRow running = at.started(at.published(ProcessesFixture.file(
                "code|ท-02",
                "name|งานขนาน",
                "step|1|START|OWNER||เริ่ม",
                "step|2|ACTIVITY|OWNER||ก",
                "step|3|DECISION|OWNER||ข",
                "step|4|END|OWNER||รวม||NONE|||join",
                "way|1|2",
                "way|1|3",
                "way|2|4",
                "way|3|4|ผ่าน",
                "way|3|1|ไม่ผ่าน|back")));
        at.finish(running, 1, "");
        assertThat(List.of(at.task(running, 2).state(), at.task(running, 3).state()))
                .containsExactly(task.open, task.open);
        at.records.tasks.act(
                OFFICER,
                at.task(running, 3),
                task.sendBack,
                new RecordDraft().with(task.branch, "ไม่ผ่าน"),
                "ข้อมูลไม่ครบ");
        assertThat(at.task(running, 1).get(task.pass)).isEqualTo(2);
        at.finish(running, 1, "");
        at.finish(running, 3, "ผ่าน");
        assertThat(at.task(running, 4).state()).isEqualTo(task.waiting);
        at.finish(running, 2, "");
        assertThat(at.task(running, 4).state()).isEqualTo(task.open);
    }

    @Test
    void stepOfSchoolsEndsWhenAllAreAcknowledged_certifiedByHeadsOnly_orForcedWithTheReason() {
        at.set(ProcessesSettings.SCHOOLS_REPORT, false);
        RecordRow running = at.started(at.published("C-06"));
        at.finish(running, 1, "");
        RecordRow open = at.task(running, 2);
        int schools = open.lines(task.schools).size();
        assertThat(open.get(task.schoolsAll)).isEqualTo(schools).isPositive();
        refused("processes.error.schools-left", () -> at.finish(running, 2, ""));
        RecordDraft all = RecordDraft.of(open);
        all.lines(task.schools)
                .getFirst()
                .with(task.work, SchoolWork.CERTIFIED)
                .with(task.certifier, ProcessesFixture.key(13));
        refused("processes.error.not-head", () -> tick(open, all));
        SchoolId first = open.lines(task.schools).getFirst().get(task.school);
        PersonId head = headOf(first);
        all.lines(task.schools).getFirst().with(task.certifier, head);
        refused("processes.error.certified-paper", () -> tick(open, all));
        all.lines(task.schools).getFirst().with(task.workNote, "ที่ ศธ 04321/15 ลงวันที่ 12 ต.ค. 2564");
        RecordRow certified = tick(open, all);
        assertThat(certified.lines(task.schools).getFirst().get(task.workOn)).isNotEmpty();
        all.lines(task.schools).getFirst().with(task.work, SchoolWork.CONFIRMED).with(task.certifier, null);
        refused("processes.error.certified-locked", () -> tick(certified, all));
        all.lines(task.schools).getFirst().with(task.work, SchoolWork.RETURNED);
        RecordRow returned = tick(certified, all);
        all.lines(task.schools).getFirst().with(task.work, SchoolWork.CONFIRMED);
        RecordRow ticked = tick(returned, all);
        assertThat(ticked.get(task.schoolsDone)).isZero();

        at.records.tasks.act(
                HEAD,
                at.task(running, 2),
                task.force,
                new RecordDraft().with(task.forced, "โรงเรียนปิดเพราะน้ำท่วม"),
                "");

        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
    }

    /** CORE-79, CORE-80. */
    @Test
    void decisionOfSchoolsThatIsForced_orSkipped_namesItsWay_theOtherWayIsDropped_andNeedsItsProofs() {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-03",
                "name|ตรวจข้อมูลโรงเรียน",
                "step|1|DECISION|OWNER||ตรวจข้อมูล||NONE|||sch",
                "step|2|ACTIVITY|OWNER||แก้ทั้งเขต",
                "step|3|ACTIVITY|OWNER||แก้เฉพาะโรงเรียน",
                "step|4|END|OWNER||รายงาน",
                "way|1|2|ทั้งเขต",
                "way|1|3|เฉพาะโรงเรียน",
                "way|2|4",
                "way|3|4",
                "need|1|ORDER||คำสั่งตรวจข้อมูล|yes"));
        RecordRow running = at.started(process);
        refused("processes.error.needs", () -> force(running, "เฉพาะโรงเรียน"));
        fill(at.task(running, 1), "คำสั่งที่ 12/2565");
        assertThat(at.records
                        .tasks
                        .offered(HEAD, at.task(running, 1), task.force)
                        .get(task.branch))
                .extracting(OfferedValue::words)
                .containsExactly("ทั้งเขต", "เฉพาะโรงเรียน");
        refused("records.error.choose", () -> force(running, ""));

        force(running, "เฉพาะโรงเรียน");

        assertThat(at.task(running, 1).state()).isEqualTo(task.done);
        assertThat(at.task(running, 2).state()).isEqualTo(task.skipped);
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);

        at.set(ProcessesSettings.SKIP_ANY, true);
        RecordRow second = at.started(process);
        refused("records.error.choose", () -> act(HEAD, at.task(second, 1), task.skip, "ทำไปแล้ว"));
        at.records.tasks.act(
                HEAD, at.task(second, 1), task.skip, new RecordDraft().with(task.branch, "ทั้งเขต"), "ทำไปแล้ว");
        assertThat(at.task(second, 2).state()).isEqualTo(task.open);
        assertThat(at.task(second, 3).state()).isEqualTo(task.skipped);
    }

    private RecordRow force(RecordRow running, String way) {
        return at.records.tasks.act(
                HEAD,
                at.task(running, 1),
                task.force,
                new RecordDraft().with(task.forced, "โรงเรียนปิดเพราะน้ำท่วม").with(task.branch, way),
                "");
    }

    @Test
    void pausedDaysDoNotCount_reopenedCaseGoesOnAtTheNamedStep_handOverMovesItsTasks() {
        RecordRow running = at.started(at.published("C-06"));
        at.clock.set("2021-10-04T09:00");
        RecordRow paused = at.records.cases.act(HEAD, at.now(running), matter.pause, new RecordDraft(), "รอเปิดระบบ");
        assertThatExceptionOfType(Outdated.class)
                .as("the step rests, whoever saw it open is told so")
                .isThrownBy(() -> at.finish(running, 1, ""));
        at.clock.set("2021-10-14T09:00");
        RecordRow resumed = at.records.cases.act(HEAD, paused, matter.resume);
        assertThat(resumed.get(matter.pausedDays)).isEqualTo(10);
        assertThat(at.task(running, 1).get(task.due)).contains(LocalDate.of(2021, 10, 21));
        at.records.cases.act(
                HEAD,
                at.now(running),
                matter.handOver,
                new RecordDraft().with(matter.lead, ProcessesFixture.key(22)),
                "ย้ายไปกลุ่มอื่น");
        assertThat(at.task(running, 1).get(task.person)).contains(ProcessesFixture.key(22));
        at.records.cases.act(HEAD, at.now(running), matter.cancel, new RecordDraft(), "ยกเลิกรอบ");
        assertThat(at.task(running, 1).state()).isEqualTo(task.cancelled);

        RecordRow second = at.started(at.records.processes.open(HEAD, running.get(matter.process)));
        refused("processes.error.steps-open", () -> at.records.cases.act(HEAD, at.now(second), matter.close));
    }

    @Test
    void runningCaseKeepsItsVersion_movingItIsAnActWithAReason() {
        RecordRow process = at.published("C-03");
        RecordRow running = at.started(process);
        at.finish(running, 1, "");
        Optional<Long> former = at.now(running).get(matter.version);
        at.records.processes.act(HEAD, process, at.records.processes.kind().draft);
        RecordRow now = at.publish(process);
        Optional<Long> next = now.get(at.records.processes.kind().current);
        assertThat(at.now(running).get(matter.version)).isEqualTo(former).isNotEqualTo(next);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.cases.act(
                        HEAD,
                        at.now(running),
                        matter.move,
                        new RecordDraft().with(matter.newVersion, former.orElseThrow()),
                        "เหตุผล"));

        at.records.cases.act(
                HEAD,
                at.now(running),
                matter.move,
                new RecordDraft().with(matter.newVersion, next.orElseThrow()),
                "ใช้แบบใหม่");

        assertThat(at.now(running).get(matter.version)).isEqualTo(next);
        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(at.task(running, 2).get(task.pass)).isEqualTo(2);
        assertThat(at.records.cases.steps(HEAD, running.id()))
                .anyMatch(step -> step.action().equals("move") && step.words().equals("ใช้แบบใหม่"));
    }

    @Test
    void closedCaseIsReopenedAtAStep() {
        RecordRow running = at.started(at.published("C-04"));
        for (int step = 1; step <= 4; step++) {
            at.finish(running, step, "");
        }
        assertThat(at.now(running).state()).isEqualTo(matter.closed);

        at.records.cases.act(
                HEAD, at.now(running), matter.reopen, new RecordDraft().with(matter.stepAgain, 3), "รายงานผิด");

        assertThat(at.now(running).state()).isEqualTo(matter.running);
        assertThat(at.task(running, 3).get(task.pass)).isEqualTo(2);
        assertThat(at.task(running, 2).get(task.pass)).isEqualTo(1);
    }

    /** Source: core B-04 step 6. */
    @Test
    void lessonsAreWrittenDownOnceTheLastStepHasClosedTheCase_byItsLeadOrWhoLeadsCases() {
        RecordRow running = at.started(at.published("C-04"));
        assertThat(at.records.cases.actions(HEAD, at.now(running))).doesNotContain(matter.learn);
        for (int step = 1; step <= 4; step++) {
            at.finish(running, step, "");
        }
        RecordRow closed = at.now(running);
        assertThat(closed.state()).isEqualTo(matter.closed);
        TestCaller lead = TestCaller.of(SampleOffices.KT1, 13).own(ProcessesPermissions.VIEW);
        assertThat(at.records.cases.actions(
                        TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW), closed))
                .isEmpty();
        assertThat(at.records.cases.actions(lead, closed)).contains(matter.learn);
        assertThatExceptionOfType(Rejected.class)
                .as("nothing learnt is nothing written")
                .isThrownBy(() -> at.records.cases.act(
                        lead, closed, matter.learn, new RecordDraft().with(matter.lessons, ""), ""));

        at.records.cases.act(
                lead,
                closed,
                matter.learn,
                new RecordDraft().with(matter.lessons, "เริ่มเก็บข้อมูลก่อนสิ้นเดือนกันยายน"),
                "");

        assertThat(at.now(running).get(matter.lessons)).isEqualTo("เริ่มเก็บข้อมูลก่อนสิ้นเดือนกันยายน");
        assertThat(at.now(running).state()).isEqualTo(matter.closed);
    }

    @Test
    void whoStartsACaseDoesNotDoTheStepsOfOthers_theUnitAndTheOwnPersonDo() {
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 14)
                .with(ProcessesPermissions.VIEW, ProcessesPermissions.START, ProcessesPermissions.LEAD)
                .inUnit(ProcessesFixture.ICT, ProcessesPermissions.DO);
        RecordRow made = at.records.cases.create(
                clerk,
                new RecordDraft()
                        .with(matter.process, at.published("C-09").id())
                        .with(matter.title, "แผนของกลุ่มนโยบายและแผน")
                        .with(matter.unit, ProcessesFixture.PLAN)
                        .with(matter.year, new FiscalYear(2022))
                        .with(matter.startsOn, LocalDate.of(2021, 10, 1))
                        .with(matter.priority, CasePriority.NORMAL)
                        .with(matter.lead, ProcessesFixture.key(13)));
        RecordRow running = at.records.cases.act(clerk, made, matter.start);
        fill(at.task(running, 1), "คำสั่งที่ 12/2565");

        RecordRow first = at.task(running, 1);
        assertThat(at.records.tasks.actions(clerk, first))
                .doesNotContain(task.fill, task.tick, task.finish, task.sendBack, task.ask, task.attach);
        refused("processes.error.not-yours", () -> act(clerk, first, task.finish, ""));

        TestCaller planner =
                TestCaller.of(SampleOffices.KT1, 15).inUnit(ProcessesFixture.PLAN, ProcessesPermissions.DO);
        act(planner.with(ProcessesPermissions.VIEW), first, task.finish, "");
        TestCaller lead = TestCaller.of(SampleOffices.KT1, 13).own(ProcessesPermissions.VIEW);
        act(lead, at.task(running, 2), task.finish, "");
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
    }

    @Test
    void caseThatRunsKeepsItsProcess() {
        RecordRow running = at.started(at.published("C-09"));
        RecordDraft other = RecordDraft.of(running)
                .with(matter.process, at.published("C-06").id())
                .with(matter.title, "เรื่องที่เปลี่ยนชื่อ");
        RecordRow changed = at.records.cases.change(HEAD, running, other);
        assertThat(changed.get(matter.title)).isEqualTo("เรื่องที่เปลี่ยนชื่อ");
        assertThat(changed.get(matter.process)).isEqualTo(running.get(matter.process));
    }

    @Test
    void stepOfAGroupThatNobodyIsIn_isTheOwnerUnits() {
        RecordRow matter = at.started(at.published(ProcessesFixture.file(
                "code|ท-77",
                "name|งานของคณะทำงาน",
                "step|1|START|COMMITTEE||วางแนวทาง",
                "step|2|END|OWNER||สรุป",
                "way|1|2")));
        RecordRow first = at.task(matter, 1);
        assertThat(at.records.tasks.actions(ProcessesFixture.inUnit(22, ProcessesFixture.ICT), first))
                .contains(at.records.tasks.kind().finish);
        assertThat(at.records.tasks.actions(ProcessesFixture.inUnit(8, ProcessesFixture.PLAN), first))
                .isEmpty();
        at.finish(matter, 1, "");
        at.finish(matter, 2, "");
        assertThat(at.now(matter).state()).isEqualTo(at.records.cases.kind().closed);
    }
}
