package org.khet.portal.core.internal.office.school.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of schools is imported: what was accepted is stored all at once, or nothing of it. */
@OnEachDatabase
class SchoolImporterDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;

    SchoolImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
    }

    @Test
    void cleanListIsStoredWithCodesDistrictsAndOneEntryOnTheTrail() {
        try (ImportDraft draft = office.open(keeper, SampleSchoolList.clean(3))) {
            assertThat(draft.look())
                    .extracting(ImportDraft.DraftSummary::fine, ImportDraft.DraftSummary::added)
                    .containsExactly(3, 3);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        School school = core.schools
                .search(kt1, SampleSchoolList.code(2), TestImports.FROM, 10)
                .getFirst();
        assertThat(school)
                .extracting(School::name, School::district, School::network, School::codes)
                .containsExactly(
                        SampleSchoolList.name(2),
                        "อำเภอตัวอย่าง2",
                        "เครือข่าย 2",
                        List.of(
                                new SchoolCode("MOE10", SampleSchoolList.code(2)),
                                new SchoolCode("SMIS", SampleSchoolList.smis(2))));
        assertThat(core.schoolDesk.memberships(keeper, school.id()))
                .extracting(Membership::from)
                .containsOnly(TestImports.FROM);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.stored'"))
                .isEqualTo(1);
        assertThat(office.happenings.types()).containsExactly("core.import.done");
        assertThat(office.happenings.all().getFirst().facts())
                .isEqualTo(Map.of("added", "3", "changed", "0", "leftOut", "0"));
        // a school that is added by hand afterwards gets a key of its own
        core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียนใหม่", "", List.of(), ""));
        assertThat(core.schoolDesk.count(keeper, SchoolRegister.Filter.ALL)).isEqualTo(4);
    }

    @Test
    void faultInRow3000_nothingOfTheListStays() {
        faultIn(3_000);
    }

    @Test
    @Tag("heavy")
    void faultInRow30000_nothingOfTheListStays() {
        faultIn(30_000);
    }

    private void faultIn(int row) {
        var list = SampleSchoolList.clean(row + 1_000);
        try (ImportDraft draft = office.open(keeper, list)) {
            assertThat(draft.look().added()).isEqualTo(row + 1_000);
            // somebody else takes the code of that row after the look
            core.schoolDesk.add(
                    keeper,
                    new SchoolDraft(
                            "โรงเรียนที่มาก่อน", "", List.of(new SchoolCode("MOE10", SampleSchoolList.code(row))), ""));
            var end = office.take(keeper, draft);
            assertThat(end.state()).isEqualTo(State.FAILED);
            assertThat(end.reason()).extracting("key").isEqualTo("core.import.error.changed");
        }

        assertThat(office.told).as("how far it was").anyMatch(progress -> progress.done() >= row - 1_000);
        assertThat(database.number("select count(*) from core_school")).isEqualTo(1);
        assertThat(database.number("select count(*) from core_school_code")).isEqualTo(1);
        assertThat(database.number("select count(*) from core_school_group")).isZero();
        assertThat(database.number("select count(*) from core_school_member")).isZero();
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.stored'"))
                .isZero();
        assertThat(office.happenings.types()).containsExactly("core.import.failed");
    }

    @Test
    void stoppedHalfway_nothingStays() {
        try (ImportDraft draft = office.open(keeper, SampleSchoolList.clean(5_000))) {
            draft.look();
            var run = new org.khet.portal.api.admin.imports.Imports.Run[1];
            var gate = new java.util.concurrent.CountDownLatch(1);
            var end = new java.util.concurrent.CountDownLatch(1);
            run[0] = office.imports.take(keeper, draft, TestImports.FROM, progress -> {
                if (progress.done() == 2_000) {
                    await(gate);
                }
                if (progress.state() != State.RUNNING) {
                    end.countDown();
                }
            });
            run[0].stop();
            gate.countDown();
            await(end);
            assertThat(run[0].progress().state()).isEqualTo(State.STOPPED);
        }

        assertThat(database.number("select count(*) from core_school")).isZero();
        assertThat(office.happenings.types()).isEmpty();
    }

    private static void await(java.util.concurrent.CountDownLatch latch) {
        try {
            assertThat(latch.await(1, java.util.concurrent.TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void listOfSchoolsThatAreThere_changesThemAndTellsOldAndNew_leavesBlankCellsAlone() {
        SchoolId there = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านเก่า",
                        "",
                        List.of(
                                new SchoolCode("MOE10", SampleSchoolList.code(1)),
                                new SchoolCode("OBEC6", "990001"),
                                new SchoolCode("OWN", "A-1")),
                        "000-000-001"));
        core.schoolDesk.move(keeper, there, SchoolRegister.NETWORK, "เครือข่ายดอกบัว", LocalDate.of(2024, 5, 16));
        SchoolId same = core.schoolDesk.add(
                keeper,
                new SchoolDraft("โรงเรียนเดิม", "", List.of(new SchoolCode("MOE10", SampleSchoolList.code(2))), ""));
        var list = SampleSchoolList.clean(0)
                .add(SampleSchoolList.code(1), SampleSchoolList.smis(1), "โรงเรียนบ้านใหม่", "", "เครือข่ายริมน้ำ")
                .add(SampleSchoolList.code(2), "", "โรงเรียนเดิม", "", "");
        try (ImportDraft draft = office.open(keeper, list)) {
            draft.choose(SchoolFindings.NO_DISTRICT, FindingChoice.KEEP);
            assertThat(draft.look())
                    .extracting(
                            ImportDraft.DraftSummary::added,
                            ImportDraft.DraftSummary::changed,
                            ImportDraft.DraftSummary::same)
                    .containsExactly(0, 1, 1);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(core.schools.find(kt1, there).orElseThrow())
                .extracting(School::name, School::shortName, School::phone, School::network)
                .containsExactly("โรงเรียนบ้านใหม่", "โรงเรียนบ้านใหม่", "000-000-001", "เครือข่ายริมน้ำ");
        assertThat(core.schools.find(kt1, there).orElseThrow().codes())
                .extracting(SchoolCode::scheme, SchoolCode::value)
                .containsExactly(
                        tuple("MOE10", SampleSchoolList.code(1)),
                        tuple("SMIS", SampleSchoolList.smis(1)),
                        tuple("OBEC6", "990001"),
                        tuple("OWN", "A-1"));
        assertThat(core.schoolDesk.memberships(keeper, there))
                .extracting(Membership::group, Membership::from, Membership::until)
                .containsExactly(
                        tuple("เครือข่ายริมน้ำ", TestImports.FROM, null),
                        tuple("เครือข่ายดอกบัว", LocalDate.of(2024, 5, 16), TestImports.FROM.minusDays(1)));
        assertThat(core.schools.find(kt1, same)).isPresent();
        assertThat(database.number("select count(*) from core_audit where act = 'core.school.changed'"))
                .isEqualTo(1);
    }

    @Test
    void savedBySomebodyElseMeanwhile_refusedAsAWhole() {
        SchoolId there = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านเก่า", "", List.of(new SchoolCode("MOE10", SampleSchoolList.code(1))), ""));
        try (ImportDraft draft = office.open(keeper, SampleSchoolList.clean(2))) {
            draft.look();
            var opened = core.schoolDesk.open(keeper, there);
            core.schoolDesk.edit(
                    keeper,
                    there,
                    opened.number(),
                    new SchoolDraft("โรงเรียนบ้านแก้ก่อน", "", opened.value().codes(), ""));

            assertThat(office.take(keeper, draft).reason()).extracting("key").isEqualTo("core.import.error.changed");
        }
        assertThat(core.schoolDesk.page(keeper, SchoolRegister.Filter.ALL, PAGE))
                .extracting(School::name)
                .containsExactly("โรงเรียนบ้านแก้ก่อน");
    }

    @Test
    void profileOfASenderIsTakenNextTime_inThisOfficeOnly() {
        try (ImportDraft draft = office.open(keeper, SampleSchoolList.clean(1))) {
            draft.map(3, "network");
            draft.map(4, "district");
            draft.choose(SchoolFindings.NO_DISTRICT, FindingChoice.LEAVE_OUT);
            office.imports.keep(keeper, draft, "เขตปี 2564");
        }
        try (ImportDraft again = office.open(keeper, SampleSchoolList.clean(1))) {
            assertThat(again.profile()).isEqualTo("เขตปี 2564");
            assertThat(again.heads())
                    .extracting(ImportDraft.Head::field)
                    .containsExactly("code10", "smis", "name", "network", "district", "phone", "");
        }
        TestCaller other = CoreServices.keeper(core.office("KT2"));
        try (ImportDraft foreign = office.open(other, SampleSchoolList.clean(1))) {
            assertThat(foreign.profile()).isEmpty();
            assertThat(office.imports.profiles(other, SchoolImporter.ID)).isEmpty();
            assertThatExceptionOfType(org.khet.portal.api.outcome.NoLongerThere.class)
                    .isThrownBy(() -> office.imports.keep(keeper, foreign, "ของคนอื่น"));
        }
        office.imports.forget(keeper, SchoolImporter.ID, "เขตปี 2564");
        assertThat(office.imports.profiles(keeper, SchoolImporter.ID)).isEmpty();
    }

    @Test
    void schoolsOfAnotherOfficeAreNeitherMetNorTouched() {
        TestCaller other = CoreServices.keeper(core.office("KT2"));
        try (ImportDraft theirs = office.open(other, SampleSchoolList.clean(2))) {
            theirs.look();
            office.take(other, theirs);
        }
        try (ImportDraft ours = office.open(keeper, SampleSchoolList.clean(2))) {
            assertThat(ours.look().added()).isEqualTo(2);
            assertThat(office.take(keeper, ours).state()).isEqualTo(State.DONE);
        }
        assertThat(core.schoolDesk.count(keeper, SchoolRegister.Filter.ALL)).isEqualTo(2);
        assertThat(core.schoolDesk.count(other, SchoolRegister.Filter.ALL)).isEqualTo(2);
    }

    @Test
    void withoutThePermissionForTheWholeOffice_nothingIsEvenRead() {
        var school = core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง", "", List.of(), ""));
        for (TestCaller caller :
                Set.of(TestCaller.in(kt1).with(Schools.VIEW), TestCaller.in(kt1).inSchool(school, Schools.EDIT))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> office.open(caller, SampleSchoolList.clean(1)));
        }
    }

    @Test
    void rowsAreShownByKindAndByWhatBecomesOfThem() {
        var list = SampleSchoolList.clean(2)
                .add("109999", "", "โรงเรียนรหัสสั้น", "อำเภอ", "")
                .add("", "", "ไม่มีรหัส", "อำเภอ", "");
        try (ImportDraft draft = office.open(keeper, list)) {
            draft.look();
            assertThat(draft.lines(new Filter(null, Fate.OPEN), 0, 10))
                    .extracting(Line::number)
                    .containsExactly(5);
            assertThat(draft.lines(new Filter(SchoolFindings.NO_CODE.id(), null), 0, 10))
                    .extracting(line -> line.cells().get(2))
                    .containsExactly("ไม่มีรหัส");
            assertThat(draft.count(Filter.ALL)).isEqualTo(4);
        }
    }
}
