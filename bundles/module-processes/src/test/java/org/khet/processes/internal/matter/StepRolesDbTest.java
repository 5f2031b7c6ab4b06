package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A step goes to whoever has its role on the day it opens. Source: kinds-processes.md §6, core C.1, E-24. */
@OnEachDatabase
class StepRolesDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final Optional<PersonId> LEAD = Optional.of(ProcessesFixture.key(13));
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;

    StepRolesDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    private RecordRow process() {
        return at.published(ProcessesFixture.file(
                "code|ท-51",
                "name|แต่งตั้งคณะทำงาน",
                "step|1|START|OWNER||ร่างคำสั่ง",
                "step|2|ACTIVITY|HEAD||ตรวจร่าง",
                "step|3|ACTIVITY|DEPUTY||กลั่นกรอง",
                "step|4|ACTIVITY|DIRECTOR||ลงนาม",
                "step|5|DECISION|DIRECTOR||อนุมัติแผน",
                "step|6|END|OWNER||แจ้งเวียน",
                "way|1|2",
                "way|2|3",
                "way|3|4",
                "way|4|5",
                "way|5|6|อนุมัติ",
                "way|5|1|ไม่อนุมัติ|back"));
    }

    private Optional<PersonId> person(RecordRow running, int step) {
        return at.task(running, step).get(task.person);
    }

    private static Optional<PersonId> key(int number) {
        return Optional.of(ProcessesFixture.key(number));
    }

    private void finishAs(int number, RecordRow running, int step) {
        at.records.tasks.act(
                TestCaller.of(SampleOffices.KT1, number).with(ProcessesPermissions.VIEW),
                at.task(running, step),
                task.finish);
    }

    @Test
    void headDeputyAndDirectorHaveTheirSteps_doThemInPerson_andTheLeadAsksForTheDecision() {
        RecordRow running = at.started(process());
        assertThat(person(running, 1)).isEqualTo(LEAD);
        assertThat(person(running, 2)).isEqualTo(key(12));
        assertThat(person(running, 3)).isEqualTo(key(2));
        assertThat(person(running, 4)).isEqualTo(key(1));
        assertThat(person(running, 5))
                .as("who leads asks, the director decides")
                .isEqualTo(LEAD);

        at.finish(running, 1, "");
        assertThat(at.records.tasks.waiting(TestCaller.of(SampleOffices.KT1, 12).with(ProcessesPermissions.VIEW), 9))
                .extracting(RecordRow::id)
                .containsExactly(at.task(running, 2).id());
        finishAs(12, running, 2);
        finishAs(2, running, 3);
        at.happenings.clear();
        finishAs(1, running, 4);
        assertThat(at.task(running, 5).state()).isEqualTo(task.open);
        assertThat(at.happenings.types()).doesNotContain("processes.task.fallen-to-lead");
    }

    @Test
    void whoActsForAnAbsentHeadHasTheStep_foundOnTheDayItOpens_butNotAfterItWasReassigned() {
        RecordRow running = at.started(process());
        var acts = new Decider(
                ProcessesFixture.key(12), ProcessesFixture.key(22), ActingCapacity.ACTING, 1, ActingLimits.NONE, "");
        at.acting.away(
                SampleOffices.KT1,
                ProcessesFixture.key(12),
                HalfDay.morning(LocalDate.of(2021, 10, 4)),
                HalfDay.afternoon(LocalDate.of(2021, 10, 8)),
                acts);
        at.clock.set("2021-10-05T09:00");
        at.finish(running, 1, "");
        assertThat(person(running, 2)).isEqualTo(key(22));

        at.records.tasks.act(
                HEAD,
                at.task(running, 3),
                task.reassign,
                new RecordDraft().with(task.person, ProcessesFixture.key(3)),
                "รองฯ ที่กำกับ");
        finishAs(22, running, 2);
        assertThat(person(running, 3)).as("named by hand").isEqualTo(key(3));
    }

    @Test
    void roleThatNobodyHasIsTheLeads_whoIsTold_andGoesWithTheCaseToTheNextLead_theHeadsStepDoesNot() {
        at.posts.vacant("deputy-director");
        RecordRow running = at.started(process());
        at.finish(running, 1, "");
        at.happenings.clear();
        finishAs(12, running, 2);
        RecordRow third = at.task(running, 3);
        assertThat(third.get(task.unheld)).isTrue();
        assertThat(person(running, 3)).isEqualTo(LEAD);
        assertThat(at.happenings.all().stream()
                        .filter(one -> one.type().equals("processes.task.fallen-to-lead"))
                        .map(DomainEvent::audience))
                .singleElement()
                .satisfies(told -> assertThat(told.people()).isEqualTo(Set.of(ProcessesFixture.key(13))));

        CaseKind matter = at.records.cases.kind();
        at.records.cases.act(
                HEAD,
                at.now(running),
                matter.handOver,
                new RecordDraft().with(matter.lead, ProcessesFixture.key(22)),
                "ย้าย");
        assertThat(person(running, 3)).isEqualTo(key(22));
        assertThat(person(running, 4)).as("the director's").isEqualTo(key(1));
        assertThat(person(running, 5)).isEqualTo(key(22));
    }

    /** Source: kinds-processes.md §3, §9. */
    @Test
    void whoPublishesReadsWhereNoSchoolFitsAndWhichRegisterIsOff_inWords() {
        List<CataloguedKind> on = new ArrayList<>(List.of(new SampleOrders().catalogued()));
        at.actions.know(new RecordCatalogue() {
            @Override
            public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
                return List.copyOf(on);
            }

            @Override
            public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
                return Optional.empty();
            }
        });
        ProcessFile file = ProcessesFixture.file(
                "code|ท-53",
                "name|งานของโรงเรียน",
                "step|1|START|OWNER||ออกคำสั่ง||||||||documents.order.begun",
                "step|2|ACTIVITY|SCHOOL||รายงาน|||||||||||DISTRICT|อำเภอที่ไม่มี",
                "step|3|ACTIVITY|SCHOOL||ยืนยัน",
                "step|4|END|OWNER||สรุป",
                "way|1|2",
                "way|2|3",
                "way|3|4");
        RecordRow process = at.published(file);
        String noSchools = "ขั้นที่ 2 เป็นของสถานศึกษา แต่ไม่มีสถานศึกษาใดตรงกับที่ระบุ";
        assertThat(findings(process)).as("the register is on").containsExactly(noSchools);

        on.clear();
        at.records.processes.act(HEAD, process, at.records.processes.kind().draft);
        at.publish(at.records.processes.open(HEAD, process.id()));
        assertThat(findings(process))
                .containsExactly("ขั้นที่ 1 รอการกระทำในทะเบียนที่ปิดอยู่ ต้องทำเสร็จด้วยมือ", noSchools);
    }

    private String[] findings(RecordRow process) {
        return at.records
                .catalogue
                .versionsOf(HEAD, process.id())
                .getFirst()
                .get(at.records.versions.kind().findings)
                .split("\n", -1);
    }

    @Test
    void whoPublishesReadsWhichRoleNobodyHas_inWords() {
        at.posts.vacant("deputy-director");
        at.functions.nobody(ProcessesFixture.ICT);
        RecordRow process = process();
        RecordRow version = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();

        assertThat(version.get(at.records.versions.kind().findings).split("\n", -1))
                .containsExactly(
                        "ขั้นที่ 2 เป็นของผู้อำนวยการกลุ่ม แต่วันนี้ไม่มีผู้ดำรงตำแหน่ง งานจะไปถึงผู้ดูแลเรื่อง",
                        "ขั้นที่ 3 เป็นของรองผู้อำนวยการสำนักงาน แต่วันนี้ไม่มีผู้ดำรงตำแหน่ง งานจะไปถึงผู้ดูแลเรื่อง");
        assertThat(version.state()).as("a warning is no error").isEqualTo(at.records.versions.kind().published);
    }

    /** Source: core C.1, C.5. */
    @Test
    void stepOfAFunctionIsItsHolders_inTheNamedUnitOrTheOwn_theLeadsWhereNobodyHasIt_andGoesWithTheFile() {
        UnitId finance = SampleOffices.unit(SampleOffices.KT1, "FIN").id();
        at.functions.give(22, "clerk", ProcessesFixture.ICT);
        at.functions.give(8, "clerk", ProcessesFixture.PLAN);
        at.functions.give(9, "procurement-head", finance);
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-54",
                "name|จัดซื้อครุภัณฑ์คอมพิวเตอร์",
                "step|1|START|OWNER||ขออนุมัติ",
                "step|2|ACTIVITY|FUNCTION||ลงทะเบียน||||||||||||||clerk",
                "step|3|ACTIVITY|FUNCTION||ตรวจวิธีจัดหา|||||||||||||FIN|procurement-head",
                "step|4|ACTIVITY|FUNCTION||เผยแพร่||||||||||||||webmaster",
                "step|5|END|FUNCTION||ส่งนายตรวจ||||||||||||||inspector",
                "way|1|2",
                "way|2|3",
                "way|3|4",
                "way|4|5"));
        String nobody = "เป็นของผู้มีหน้าที่ตามคำสั่ง แต่วันนี้ไม่มีผู้ได้รับมอบหมาย งานจะไปถึงผู้ดูแลเรื่อง";
        assertThat(findings(process)).containsExactly("ขั้นที่ 4 " + nobody, "ขั้นที่ 5 " + nobody);
        assertThat(at.records
                        .catalogue
                        .file(
                                HEAD,
                                process.id(),
                                process.get(at.records.processes.kind().current).orElseThrow())
                        .all("step", 19))
                .extracting(step -> step.get(17) + " " + step.get(18))
                .as("a function that the office has not is left out")
                .containsExactly(" ", " clerk", "FIN procurement-head", " webmaster", " ");

        RecordRow running = at.started(process);
        assertThat(person(running, 2)).as("of the own unit").isEqualTo(key(22));
        assertThat(person(running, 3)).isEqualTo(key(9));
        assertThat(at.task(running, 3).get(task.unit)).isEqualTo(finance);
        at.functions.nobody("clerk");
        at.functions.give(12, "clerk", ProcessesFixture.ICT);
        at.finish(running, 1, "");
        assertThat(person(running, 2)).as("who has it when the step opens").isEqualTo(key(12));
        finishAs(12, running, 2);
        finishAs(9, running, 3);
        assertThat(at.task(running, 4).get(task.unheld)).isTrue();
        assertThat(person(running, 4)).isEqualTo(LEAD);

        at.functions.give(1, "webmaster", null);
        RecordRow next = at.started(process);
        assertThat(person(next, 4)).as("of the whole office").isEqualTo(key(1));
    }
}
