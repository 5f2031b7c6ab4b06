package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A step of schools is done by each of them: seen by its own people, reported, certified, acknowledged. Source: core B-04, E-38, E-39. */
@OnEachDatabase
class SchoolPartsDbTest {
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;
    private SchoolPartKind part;

    SchoolPartsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        part = at.records.parts.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        part = at.records.parts.kind();
        IntStream.rangeClosed(1, 11).forEach(school -> {
            works(1100 + school, school, "ผู้อำนวยการโรงเรียน");
            works(1200 + school, school, "ครู");
            at.callers.with(head(school), teacher(school));
        });
    }

    private void works(int person, int school, String position) {
        at.people.with(new Person(
                new PersonId(person),
                SampleOffices.KT1,
                "นาง",
                position,
                String.valueOf(school),
                position,
                null,
                school(school),
                "",
                "",
                true));
    }

    private static SchoolId school(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    private static TestCaller head(int school) {
        return TestCaller.in(SampleOffices.KT1)
                .as(new PersonId(1100 + school), "ผอ.โรงเรียน " + school)
                .inSchool(
                        school(school),
                        ProcessesPermissions.PART_VIEW,
                        ProcessesPermissions.PART_DO,
                        ProcessesPermissions.PART_CERTIFY);
    }

    private static TestCaller teacher(int school) {
        return TestCaller.in(SampleOffices.KT1)
                .as(new PersonId(1200 + school), "ครูโรงเรียน " + school)
                .inSchool(school(school), ProcessesPermissions.PART_VIEW, ProcessesPermissions.PART_DO);
    }

    private RecordRow survey(String code, String flags, String scope) {
        return at.started(at.published(ProcessesFixture.file(
                "code|" + code,
                "name|สำรวจอาคาร",
                "step|1|START|OWNER||แจ้งโรงเรียน",
                "step|2|ACTIVITY|OWNER||โรงเรียนสำรวจอาคาร|15|DAY|||" + flags + "|||||" + scope,
                "step|3|END|OWNER||สรุป",
                "way|1|2",
                "way|2|3")));
    }

    private List<RecordRow> parts() {
        return at.records.parts.all(OFFICER, RecordFilter.ALL);
    }

    private RecordRow partOf(int school) {
        return parts().stream()
                .filter(row -> row.get(part.school).equals(school(school)))
                .findFirst()
                .orElseThrow();
    }

    private RecordDraft says(String note) {
        return new RecordDraft().with(part.note, note);
    }

    @Test
    void eachSchoolSeesItsOwnPartWaiting_reportsItWithANote_itsHeadCertifies_theOfficeAcknowledgesAllAtOnce() {
        RecordRow running = survey("ท-61", "sch", "|NETWORK|เครือข่ายดอกบัว");
        assertThat(parts()).as("nothing before the step opens").isEmpty();
        at.happenings.clear();
        at.finish(running, 1, "");

        assertThat(parts())
                .extracting(row -> row.get(part.school))
                .containsExactlyInAnyOrder(school(1), school(2), school(3));
        assertThat(partOf(1).get(part.due)).isEqualTo(at.task(running, 2).get(task.due));
        assertThat(at.happenings.all().stream()
                        .filter(one -> one.recordId() == partOf(1).id())
                        .map(DomainEvent::audience))
                .singleElement()
                .satisfies(told -> assertThat(told.people()).isEqualTo(Set.of(new PersonId(1101), new PersonId(1201))));
        assertThat(at.records.parts.waiting(teacher(1), 9))
                .extracting(RecordRow::id)
                .containsExactly(partOf(1).id());
        assertThat(at.records.parts.all(teacher(1), RecordFilter.ALL))
                .as("no other school's")
                .hasSize(1);
        assertThat(at.records.parts.waiting(teacher(5), 9))
                .as("of another network")
                .isEmpty();

        at.records.parts.act(teacher(1), partOf(1), part.report, says("อาคาร 4 หลัง ชำรุด 1 หลัง"), "");
        assertThat(at.records.parts.waiting(head(1), 9)).hasSize(1);
        at.records.parts.act(head(1), partOf(1), part.certify, says("อาคาร 4 หลัง ชำรุด 1 หลัง"), "");
        at.records.parts.act(head(2), partOf(2), part.certify, says("อาคาร 2 หลัง"), "");
        assertThat(partOf(1).get(part.certifier)).contains(new PersonId(1101));
        assertThat(at.records.parts.waiting(teacher(1), 9)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.finish(running, 2, ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("processes.error.schools-left"));

        at.records.parts.act(OFFICER, partOf(2), part.giveBack, new RecordDraft(), "ไม่มีภาพถ่าย");
        at.records.tasks.act(OFFICER, at.task(running, 2), task.takeAll);
        assertThat(partOf(1).state()).isEqualTo(part.acknowledged);
        assertThat(partOf(2).state()).isEqualTo(part.returned);
        at.records.parts.act(OFFICER, partOf(3), part.excuse, new RecordDraft(), "โรงเรียนหยุดเรียนรวม");
        at.records.parts.act(OFFICER, partOf(2), part.stand, new RecordDraft(), "โทรศัพท์แจ้ง");
        at.finish(running, 2, "");
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
    }

    @Test
    void schoolTouchesNeitherAnotherSchoolsPartNorTheTask_noOtherOfficeSeesThem_aTeacherDoesNotCertify() {
        RecordRow running = survey("ท-62", "sch", "");
        at.finish(running, 1, "");
        RecordRow other = partOf(2);

        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.parts.act(teacher(1), other, part.report, says("x"), ""));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.parts.open(ProcessesFixture.stranger(), other.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.parts.act(teacher(1), partOf(1), part.certify, says("x"), ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.parts.act(head(1), partOf(1), part.excuse, new RecordDraft(), "x"));
        assertThatExceptionOfType(Rejected.class)
                .as("nor somebody of the office to whom it was granted")
                .isThrownBy(() -> at.records.parts.act(
                        OFFICER.with(ProcessesPermissions.PART_CERTIFY), partOf(1), part.certify, says("x"), ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("processes.error.not-head"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        at.records.tasks.open(teacher(1), at.task(running, 2).id()));
    }

    @Test
    void allSchoolsReportInTheSameMoment_noneIsLost() throws Exception {
        RecordRow running = survey("ท-63", "sch", "");
        at.finish(running, 1, "");
        int asked = parts().size();
        List<Callable<RecordRow>> works = new ArrayList<>();
        parts().forEach(row -> works.add(() -> {
            int number = (int) (row.get(part.school).value() % 100);
            return at.records.parts.act(head(number), row, part.certify, says("ครบ"), "");
        }));
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var one : pool.invokeAll(works)) {
                one.get();
            }
        }
        at.records.tasks.act(OFFICER, at.task(running, 2), task.takeAll);

        assertThat(parts()).hasSize(asked).allMatch(row -> row.state().equals(part.acknowledged));
    }

    @Test
    void pausedStepTakesNoReport_itsDaysMoveWithIt_forcingItEndsWhatIsLeft_schoolsThatOweAreReminded() {
        RecordRow running = survey("ท-64", "sch", "|DISTRICT|อำเภอตัวอย่างใต้");
        at.finish(running, 1, "");
        CaseKind matter = at.records.cases.kind();
        RecordRow paused = at.records.cases.act(OFFICER, at.now(running), matter.pause, new RecordDraft(), "น้ำท่วม");
        assertThat(at.records.parts.waiting(teacher(9), 9)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.parts.act(teacher(9), partOf(9), part.report, says("x"), ""));
        at.clock.set("2021-10-11T09:00");
        at.records.cases.act(OFFICER, paused, matter.resume);
        assertThat(partOf(9).get(part.due)).contains(LocalDate.of(2021, 10, 28));

        at.records.parts.act(head(9), partOf(9), part.certify, says("ครบ"), "");
        at.happenings.clear();
        at.clock.set("2021-10-28T06:15");
        new CaseMorning(
                        at.records.cases,
                        at.records.tasks,
                        at.records.parts,
                        at.calendar.settings,
                        at.callers,
                        at.clock)
                .remind(SampleOffices.KT1);
        assertThat(at.happenings.all().stream()
                        .filter(one -> one.type().equals("processes.school-part.reminded"))
                        .flatMap(one -> one.audience().people().stream()))
                .contains(new PersonId(1210), new PersonId(1211))
                .doesNotContain(new PersonId(1209));
        at.records.tasks.act(
                ProcessesFixture.person(12),
                at.task(running, 2),
                task.force,
                new RecordDraft().with(task.forced, "ส่งไม่ครบ"),
                "");
        assertThat(partOf(10).state()).isEqualTo(part.dropped);
    }

    @Test
    void schoolsAreChosenByLevelOrName_orAnActorOfSchools() {
        at.schools.teaches(school(4), "a1", "p6");
        at.schools.teaches(school(7), "a2", "m3");
        at.finish(survey("ท-65", "sch", "|LEVEL|lower-secondary"), 1, "");
        assertThat(parts()).extracting(row -> row.get(part.school)).containsExactly(school(7));

        RecordRow named = survey("ท-66", "sch", "|NAMED|โรงเรียนบ้านตัวอย่าง 01, 990005");
        assertThat(at.task(named, 2).lines(task.schools))
                .extracting(line -> line.get(task.school))
                .containsExactlyInAnyOrder(school(1), school(5));
        RecordRow bySchools = at.started(at.published(ProcessesFixture.file(
                "code|ท-68", "name|โรงเรียนทำ", "step|1|START|SCHOOL||ทำ", "step|2|END|OWNER||สรุป", "way|1|2")));
        assertThat(at.task(bySchools, 1).get(task.schoolsAll)).isGreaterThan(9);
        assertThat(at.task(bySchools, 1).get(task.bySchools)).isTrue();
    }
}
