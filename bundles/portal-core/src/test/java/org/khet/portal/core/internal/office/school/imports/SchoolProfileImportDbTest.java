package org.khet.portal.core.internal.office.school.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.core.internal.office.school.SchoolProfileService;
import org.khet.portal.core.internal.office.school.SchoolProjectService;
import org.khet.portal.core.internal.office.school.TestProfiles;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of schools brings kind, grades, place, size and projects too. Core C.2, CORE-33, CORE-104. */
@OnEachDatabase
class SchoolProfileImportDbTest {
    private static final String HEADS =
            "รหัส 10 หลัก\tชื่อโรงเรียน\tประเภท\tชั้นต่ำสุด\tชั้นสูงสุด\tตำบล\tหมู่บ้าน\tละติจูด\tลองจิจูด\tผู้อำนวยการ\tขนาด\tโครงการ";
    private static final String WHOLE =
            "สถานศึกษาเอกชน\tอนุบาล 2\tประถมศึกษาปีที่ 6\tต.ตัวอย่าง\tหมู่ที่ 3\t๑๕.๔๑๒๓\t101.8124"
                    + "\tนายใจดี มีสุข\tขนาดเล็ก\tโรงเรียนสุจริต, โรงเรียนคุณธรรม";
    private final TestDatabase database;
    private CoreServices core;
    private SchoolProfileService profiles;
    private SchoolProjectService projects;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;

    SchoolProfileImportDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        profiles = TestProfiles.on(database, core);
        projects = TestProfiles.projects(database, core);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
    }

    @Test
    void wholeRecordComesIn_inTheWordsOfTheSender() {
        take(file(row(1, "โรงเรียนบ้านตัวอย่าง 01", WHOLE)));

        SchoolId school = school(1);
        assertThat(profile(school))
                .isEqualTo(new SchoolProfile(
                        "private",
                        "a2",
                        "p6",
                        "ตำบลตัวอย่าง",
                        "หมู่ที่ 3",
                        place("15.4123", "101.8124"),
                        "นายใจดี มีสุข"));
        assertThat(core.schoolDesk.groupsOn(kt1, SchoolRegister.SIZE, TestImports.FROM))
                .containsEntry(school, "ขนาดเล็ก");
        assertThat(projects.projectsOn(kt1, TestImports.FROM).get(school))
                .containsExactly("โรงเรียนคุณธรรม", "โรงเรียนสุจริต");
        assertThat(projects.projectsOn(kt1, TestImports.FROM.minusDays(1))).isEmpty();
    }

    @Test
    void sameListAgainChangesNothing_anotherOneChangesAndTellsOldAndNew_blankCellsLeaveAsItIs() {
        byte[] whole = file(row(1, "โรงเรียนบ้านตัวอย่าง 01", WHOLE));
        take(whole);
        try (ImportDraft draft = office.open(keeper, SchoolImporter.ID, whole)) {
            assertThat(draft.look().same()).isEqualTo(1);
        }

        take(file(row(1, "โรงเรียนบ้านตัวอย่าง 01", "รัฐบาล\t\t\t\t\t\t\t\t\tโรงเรียนคุณภาพ")));

        assertThat(profile(school(1)))
                .extracting(SchoolProfile::kind, SchoolProfile::lowestGrade, SchoolProfile::coordinates)
                .containsExactly("state", "a2", place("15.4123", "101.8124"));
        assertThat(projects.projectsOn(kt1, TestImports.FROM).get(school(1)))
                .as("one project does not end another")
                .containsExactly("โรงเรียนคุณธรรม", "โรงเรียนคุณภาพ", "โรงเรียนสุจริต");
        assertThat(database.number("select count(*) from core_audit where act = 'core.school.changed'"))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeIsFound_exchangedPairsAreMendedOnlyWhenSomebodySaysSo() {
        byte[] list = file(
                row(1, "โรงเรียนสลับ", "รัฐบาล\t\t\t\t\t101.8124\t15.4123\t\t\t"),
                row(2, "โรงเรียนปารีส", "รัฐบาล\t\t\t\t\t48.8566\t2.3522\t\t\t"),
                row(3, "โรงเรียนข้างวัด", "รัฐบาล\t\t\t\t\tข้างวัด\t\t\t\t"),
                row(4, "โรงเรียนจากแผนที่", "รัฐบาล\t\t\t\t\t15.4123, 101.8124\t\t\t\t"),
                row(5, "โรงเรียนแปลก", "วัด\tป.6\tป.1\t\t\t\t\t\t\t"));
        try (ImportDraft draft = office.open(keeper, SchoolImporter.ID, list)) {
            assertThat(draft.look().added()).as("only what is clear").isEqualTo(1);
            assertFound(draft, SchoolFindings.SWAPPED.id(), 2);
            assertFound(draft, SchoolFindings.ABROAD.id(), 3);
            assertFound(draft, SchoolFindings.UNREAD.id(), 4);
            assertFound(draft, SchoolFindings.KIND.id(), 6);
            assertFound(draft, SchoolFindings.GRADES.id(), 6);
            draft.choose(SchoolFindings.SWAPPED, FindingChoice.MEND);
            List.of(SchoolFindings.ABROAD, SchoolFindings.UNREAD, SchoolFindings.KIND, SchoolFindings.GRADES)
                    .forEach(kind -> draft.choose(kind, FindingChoice.KEEP));
            assertThat(draft.look().added()).isEqualTo(5);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(profile(school(1)).coordinates()).isEqualTo(place("15.4123", "101.8124"));
        assertThat(profile(school(2)).coordinates()).isNull();
        assertThat(profile(school(3)).coordinates()).isNull();
        assertThat(profile(school(4)).coordinates()).isEqualTo(place("15.4123", "101.8124"));
        assertThat(profile(school(5))).isEqualTo(SchoolProfile.EMPTY);
    }

    @Test
    void oneCellWithARangeIsTakenApart_asSendersWriteIt() {
        List<String> written = List.of(
                "อ.2–ป.6",
                "อ.2 - ป.6",
                "อนุบาล 2 ถึง ป.6",
                "อ.๒-ป.๖",
                "ชั้นอนุบาล 2 ถึงชั้นประถมศึกษาปีที่ 6",
                "a2—p6");
        String[] rows = new String[written.size() + 1];
        for (int i = 0; i < written.size(); i++) {
            rows[i] = SampleSchoolList.code(i + 1) + "\tโรงเรียนตัวอย่าง " + i + "\t" + written.get(i);
        }
        rows[written.size()] = SampleSchoolList.code(90) + "\tโรงเรียนขยายโอกาส\tม.1-3";
        take(("รหัส 10 หลัก\tชื่อโรงเรียน\tระดับชั้นที่เปิดสอน\n" + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8));

        for (int i = 1; i <= written.size(); i++) {
            assertThat(profile(school(i)))
                    .as(written.get(i - 1))
                    .extracting(SchoolProfile::lowestGrade, SchoolProfile::highestGrade)
                    .containsExactly("a2", "p6");
        }
        assertThat(profile(school(90)))
                .extracting(SchoolProfile::lowestGrade, SchoolProfile::highestGrade)
                .containsExactly("m1", "m3");
    }

    @Test
    void rangeThatCannotBeReadIsFoundAtItsCell() {
        byte[] list = file(
                row(1, "โรงเรียนหนึ่ง", "\tป.1-วัด\t\t\t\t\t\t\t\t"),
                row(2, "โรงเรียนสอง", "\t\tป.6–อ.2\t\t\t\t\t\t\t"),
                row(3, "โรงเรียนสาม", "\t\tอ.2–ป.6\t\t\t\t\t\t\t"));
        try (ImportDraft draft = office.open(keeper, SchoolImporter.ID, list)) {
            assertThat(draft.look().added()).isEqualTo(1);
            assertThat(draft.lines(new Filter(SchoolFindings.GRADES.id(), null), 0, 10))
                    .flatExtracting(ImportDraft.Line::found)
                    .extracting(ImportDraft.Detail::field)
                    .containsExactly(SchoolImporter.LOWEST, SchoolImporter.HIGHEST);
            draft.choose(SchoolFindings.GRADES, FindingChoice.KEEP);
            draft.look();
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        assertThat(profile(school(1)).lowestGrade()).isEmpty();
        assertThat(profile(school(2)).highestGrade()).isEmpty();
        assertThat(profile(school(3)))
                .extracting(SchoolProfile::lowestGrade, SchoolProfile::highestGrade)
                .containsExactly("a2", "p6");
    }

    @Test
    void importTakenBack_putsTheWholeRecordBack() {
        SchoolId there = profiles.add(
                keeper,
                new SchoolDraft("โรงเรียนบ้านเก่า", "", List.of(new SchoolCode("MOE10", SampleSchoolList.code(1))), ""),
                new SchoolProfile("state", "p1", "m3", "ตำบลเดิม", "", place("13.7563", "100.5018"), ""));
        SchoolId bare = core.schoolDesk.add(
                keeper,
                new SchoolDraft("โรงเรียนว่าง", "", List.of(new SchoolCode("MOE10", SampleSchoolList.code(2))), ""));
        take(file(row(1, "โรงเรียนบ้านใหม่", WHOLE), row(2, "โรงเรียนว่าง", WHOLE)));
        assertThat(profile(there).kind()).isEqualTo("private");

        office.past.undo(
                keeper,
                SchoolImporter.ID,
                office.past.latest(keeper, SchoolImporter.ID).getFirst().number());

        assertThat(profile(there))
                .isEqualTo(new SchoolProfile("state", "p1", "m3", "ตำบลเดิม", "", place("13.7563", "100.5018"), ""));
        assertThat(profile(bare)).isEqualTo(SchoolProfile.EMPTY);
        assertThat(projects.projectsOn(kt1, TestImports.FROM)).isEmpty();
        assertThat(core.schoolDesk.groups(kt1, SchoolRegister.PROJECT)).isEmpty();
    }

    private static void assertFound(ImportDraft draft, String kind, int line) {
        assertThat(draft.lines(new Filter(kind, null), 0, 10))
                .as(kind)
                .extracting(ImportDraft.Line::number)
                .containsExactly(line);
    }

    private void take(byte[] list) {
        try (ImportDraft draft = office.open(keeper, SchoolImporter.ID, list)) {
            draft.look();
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
    }

    private SchoolProfile profile(SchoolId school) {
        return profiles.open(keeper, school).value();
    }

    private SchoolId school(int number) {
        return core.schools
                .search(kt1, SampleSchoolList.code(number), TestImports.FROM, 2)
                .getFirst()
                .id();
    }

    private static String row(int number, String name, String rest) {
        return SampleSchoolList.code(number) + "\t" + name + "\t" + rest;
    }

    private static byte[] file(String... rows) {
        return (HEADS + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static Coordinates place(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
