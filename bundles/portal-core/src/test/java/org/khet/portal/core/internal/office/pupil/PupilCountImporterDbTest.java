package org.khet.portal.core.internal.office.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of pupils by grade arrives after a school typed its first grade: nothing typed goes without being asked for. CORE-37. */
@OnEachDatabase
class PupilCountImporterDbTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final String CODE = "1099990001";
    private final TestDatabase database;
    private CoreServices core;
    private PupilCountService pupils;
    private TestCaller keeper;
    private TestImports office;
    private SchoolId school;

    PupilCountImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void schoolTypedItsFirstGrade() {
        database.clear();
        core = new CoreServices(database);
        keeper = CoreServices.keeper(core.office("KT1"));
        pupils = TestFigures.byGrade(database, core);
        office = new TestImports(database, core);
        school = core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง 01", "", List.of(new SchoolCode("MOE10", CODE)), ""));
        pupils.type(keeper, school, JUNE, List.of(new Typed("p1", 0, 10, 11)));
        core.clock.pass(Duration.ofDays(3));
    }

    private static byte[] list(String... rows) {
        String heads = "รหัส 10 หลัก\tข้อมูล ณ วันที่\tชั้น\tชาย\tหญิง\n";
        return (heads + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String day, String grade, String male, String female) {
        return String.join("\t", CODE, day, grade, male, female);
    }

    private List<String> stored() {
        return pupils.of(keeper, school, JUNE).stream()
                .map(Versioned::value)
                .sorted(Comparator.comparing(PupilCount::grade))
                .map(one -> one.grade() + " " + one.male() + "+" + one.female() + " "
                        + one.source().kind())
                .toList();
    }

    @Test
    void whatWasTypedStays_theRestIsTaken_gradesAreKnownByManyNames() {
        byte[] file = list(
                row("10/06/2569", "ป.1", "12", "11"),
                row("10 มิ.ย. 2569", "ประถมศึกษาปีที่ ๒", "1", "2"),
                row("2026-06-10", "อนุบาล 3", "3", ""));
        try (ImportDraft draft = office.open(keeper, PupilCountImporter.ID, file)) {
            draft.look();
            assertThat(draft.lines(Filter.ALL, 0, 3))
                    .extracting(Line::fate)
                    .containsExactly(Fate.SAME, Fate.ADDED, Fate.ADDED);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        assertThat(stored()).containsExactly("a3 3+0 IMPORTED", "p1 10+11 TYPED", "p2 1+2 IMPORTED");
    }

    @Test
    void replacedWhenChosen_theTrailSaysWhoReplacedWhat_andItIsTakenBack() {
        try (ImportDraft draft = office.open(keeper, PupilCountImporter.ID, list(row("10/06/2569", "ป.1", "12", "")))) {
            draft.choose(PupilFindings.TYPED, FindingChoice.KEEP);
            assertThat(draft.look().changed()).isEqualTo(1);
            office.take(keeper, draft);
        }
        assertThat(stored()).containsExactly("p1 12+11 IMPORTED");
        assertThat(database.number("select count(*) from core_audit where act = 'core.pupil-count.replaced'"
                        + " and changes like '%10 + 11%' and details like '%" + keeper.name() + "%'"))
                .isEqualTo(1);

        var past = office.past.latest(keeper, PupilCountImporter.ID).getFirst();
        office.past.undo(keeper, PupilCountImporter.ID, past.number());
        assertThat(stored()).containsExactly("p1 10+11 TYPED");
    }

    @Test
    void noGradeOfTheOffice_noNumber_orTwice_isFound() {
        byte[] dirty = list(
                row("10/06/2569", "ปวช.1", "1", "1"),
                row("10/06/2569", "ป.3", "มาก", "1"),
                row("10/06/2569", "ป.4", "5", "6"),
                row("10/06/2569", "p4", "7", "8"),
                row("10/06/2580", "ป.5", "1", "1"));
        try (ImportDraft draft = office.open(keeper, PupilCountImporter.ID, dirty)) {
            draft.look();
            assertThat(draft.lines(Filter.ALL, 0, 9))
                    .extracting(line -> line.found().getLast().kind().id())
                    .containsExactly(
                            "core.pupils.found.grade",
                            "core.pupils.found.amount",
                            "core.pupils.found.doubled",
                            "core.pupils.found.doubled",
                            "core.pupils.found.day");
        }
    }

    @Test
    void typedAfterTheLook_isNotLost_nothingOfTheListIsStored() {
        byte[] file = list(row("10/06/2569", "ป.1", "12", "11"), row("10/06/2569", "ป.2", "1", "2"));
        try (ImportDraft draft = office.open(keeper, PupilCountImporter.ID, file)) {
            draft.choose(PupilFindings.TYPED, FindingChoice.KEEP);
            draft.look();
            pupils.type(keeper, school, JUNE, List.of(new Typed("p1", 1, 20, 20)));
            assertThat(office.take(keeper, draft).reason()).extracting("key").isEqualTo("core.import.error.changed");
        }
        assertThat(stored()).containsExactly("p1 20+20 TYPED");
    }

    @Test
    void otherOfficeHasNoSuchSchool() {
        var stranger = CoreServices.keeper(core.office("KT2"));
        try (ImportDraft draft =
                office.open(stranger, PupilCountImporter.ID, list(row("10/06/2569", "ป.1", "12", "11")))) {
            assertThat(draft.look().taken()).isZero();
        }
        assertThat(stored()).containsExactly("p1 10+11 TYPED");
    }
}
