package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.processes.internal.ProcessesFixture.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.SchoolScope;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A case chooses the schools of its steps, and a school reads what it is asked to do. Source: core B-04, E-38. */
@OnEachDatabase
class CaseSchoolsDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private static final String LOTUS = "เครือข่ายดอกบัว";
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseKind kind;
    private CaseTaskKind task;

    CaseSchoolsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
        task = at.records.tasks.kind();
    }

    /** All schools survey, those of one district correct: so the version says. */
    private RecordRow process() {
        return at.published(ProcessesFixture.file(
                "code|ท-81",
                "name|สำรวจอาคาร",
                "step|1|START|OWNER||แจ้งโรงเรียน",
                "step|2|ACTIVITY|OWNER||โรงเรียนสำรวจอาคาร|15|DAY|ครบทุกหลัง|ทะเบียนอาคาร|sch"
                        + "|ถ่ายภาพอาคารทุกหลัง\\nกรอกขนาดและปีที่สร้าง",
                "step|3|ACTIVITY|OWNER||โรงเรียนแก้ไข|5|DAY|||sch||||||DISTRICT|อำเภอตัวอย่างใต้",
                "step|4|END|OWNER||สรุป",
                "way|1|2",
                "way|2|3",
                "way|3|4",
                "need|2|FORM||แบบสำรวจอาคาร|yes",
                "need|2|FILE||ภาพถ่ายอาคาร|"));
    }

    private RecordRow planned(RecordRow process, SchoolScope scope, String value) {
        RecordRow planned = at.now(at.planned(process));
        return at.records.cases.change(
                HEAD,
                planned,
                RecordDraft.of(planned).with(kind.schoolScope, scope).with(kind.schoolValue, value));
    }

    private RecordDraft chosen(SchoolScope scope, String value) {
        return new RecordDraft().with(kind.schoolScope, scope).with(kind.schoolValue, value);
    }

    private List<SchoolId> of(RecordRow running, int step) {
        return at.task(running, step).lines(task.schools).stream()
                .map(line -> line.get(task.school))
                .toList();
    }

    private static SchoolId school(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    @Test
    void caseOfOneNetworkIsDoneByItsSchoolsOnly_withoutAChoiceByThoseOfTheVersion() {
        RecordRow process = process();
        RecordRow usual = at.started(process);
        assertThat(of(usual, 2)).hasSizeGreaterThan(9).contains(school(1), school(9));
        assertThat(of(usual, 3)).contains(school(9)).doesNotContain(school(1));

        RecordRow running = at.records.cases.act(HEAD, planned(process, SchoolScope.NETWORK, LOTUS), kind.start);
        assertThat(of(running, 2)).containsExactlyInAnyOrder(school(1), school(2), school(3));
        assertThat(of(running, 3)).containsExactlyInAnyOrder(school(1), school(2), school(3));
        assertThat(at.task(running, 2).get(task.schoolsAll)).isEqualTo(3);
        at.finish(running, 1, "");
        assertThat(at.records.parts.all(OFFICER, RecordFilter.ALL)).hasSize(3);
    }

    @Test
    void schoolsOfAStepThatIsNotOpenYetAreChosenWhileTheCaseRuns_thoseOfAnOpenStepStay() {
        RecordRow running = at.records.cases.act(HEAD, planned(process(), SchoolScope.NETWORK, LOTUS), kind.start);
        at.finish(running, 1, "");

        at.records.cases.act(
                OFFICER,
                at.now(running),
                kind.chooseSchools,
                chosen(SchoolScope.NAMED, "โรงเรียนบ้านตัวอย่าง 01, 990005"),
                "");

        assertThat(of(running, 2)).as("open since before").hasSize(3);
        assertThat(of(running, 3)).containsExactlyInAnyOrder(school(1), school(5));
        assertThat(at.task(running, 3).get(task.schoolsAll)).isEqualTo(2);
        at.records.cases.act(
                OFFICER, at.now(running), kind.chooseSchools, new RecordDraft().with(kind.schoolScope, null), "");
        assertThat(of(running, 3)).as("those of the version again").contains(school(9));
    }

    @Test
    void whatNamesNoSchoolIsSaid_nobodyElseChooses_andNothingIsChosenWhereNoStepOfSchoolsWaits() {
        RecordRow process = process();
        RecordRow wrong = planned(process, SchoolScope.NAMED, "โรงเรียนบ้านตัวอย่าง 01, โรงเรียนไม่มีจริง");
        refused("processes.error.schools-unknown", () -> at.records.cases.act(HEAD, wrong, kind.start));
        RecordRow running = at.started(process);
        refused(
                "processes.error.schools-unknown",
                () -> at.records.cases.act(
                        OFFICER, at.now(running), kind.chooseSchools, chosen(SchoolScope.DISTRICT, "อำเภอไม่มี"), ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.cases.act(
                        TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW),
                        at.now(running),
                        kind.chooseSchools,
                        chosen(SchoolScope.ALL, ""),
                        ""));
        assertThat(at.records.cases.actions(OFFICER, at.now(running))).contains(kind.chooseSchools);

        RecordRow without = at.started(at.published(ProcessesFixture.file(
                "code|ท-82", "name|งานภายใน", "step|1|START|OWNER||ทำ", "step|2|END|OWNER||สรุป", "way|1|2")));
        assertThat(at.records.cases.actions(OFFICER, at.now(without))).doesNotContain(kind.chooseSchools);
    }

    @Test
    void schoolReadsHowItsStepIsDone_andWhatItHandsIn() {
        RecordRow running = at.started(process());
        at.finish(running, 1, "");
        RecordRow part = at.records.parts.all(OFFICER, RecordFilter.ALL).getFirst();

        assertThat(at.records.instructions.of(SampleOffices.KT1, part)).hasValueSatisfying(said -> {
            assertThat(said.details()).isEqualTo("ถ่ายภาพอาคารทุกหลัง\nกรอกขนาดและปีที่สร้าง");
            assertThat(said.quality()).isEqualTo("ครบทุกหลัง");
            assertThat(said.output()).isEqualTo("ทะเบียนอาคาร");
            assertThat(said.needs())
                    .containsExactly(
                            new SchoolInstructions.Need(NeedKind.FORM, "แบบสำรวจอาคาร", true),
                            new SchoolInstructions.Need(NeedKind.FILE, "ภาพถ่ายอาคาร", false));
        });
        assertThat(at.records.instructions.of(SampleOffices.KT2, part)).isEmpty();
    }
}
