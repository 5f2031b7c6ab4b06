package org.khet.portal.core.internal.office.school.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.core.internal.office.school.imports.SampleSchoolList.code;
import static org.khet.portal.core.internal.office.school.imports.SampleSchoolList.name;
import static org.khet.portal.core.internal.office.school.imports.SampleSchoolList.smis;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Found;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Each dirt of a list of schools is found, and mended, kept or left out as the office chooses. */
@OnEachDatabase
class DirtySchoolsDbTest {
    private static final String DISTRICT = "อำเภอตัวอย่าง1";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;
    private SampleSchoolList list;

    DirtySchoolsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeAndAListOfTwentyCleanSchools() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
        list = SampleSchoolList.clean(20);
    }

    private ImportDraft open() {
        return office.open(keeper, list);
    }

    private static List<String> names(ImportDraft draft, Fate fate) {
        return draft.lines(new Filter(null, fate), 0, 100).stream()
                .map(line -> line.values().getOrDefault("name", ""))
                .toList();
    }

    private static Found found(ImportDraft draft, FindingKind kind) {
        return draft.look().found().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + kind.id()));
    }

    @Test
    void whatHasOneRightAnswerIsMended_andCanBeTakenBack() {
        list.add("๑๐๙๙-๐๐๐๑๐๑", smis(101), " ร.ร.บ้านน\u0E49\u0E4Dาตก\u00A0 ๐๑\u200B ", "อ.ตัวอย่าง1", "");
        try (ImportDraft draft = open()) {
            assertThat(draft.look())
                    .extracting(
                            ImportDraft.DraftSummary::fine,
                            ImportDraft.DraftSummary::mended,
                            ImportDraft.DraftSummary::open)
                    .containsExactly(20, 1, 0);
            assertThat(names(draft, Fate.ADDED)).last().isEqualTo("โรงเรียนบ้านน้ำตก ๐๑");
            Line line = draft.lines(new Filter(SchoolFindings.PREFIX.id(), null), 0, 10)
                    .getFirst();
            assertThat(line.values()).containsEntry("code10", "1099000101").containsEntry("district", DISTRICT);
            assertThat(line.cells().getFirst()).as("as sent").isEqualTo("๑๐๙๙-๐๐๐๑๐๑");

            draft.choose(SchoolFindings.PREFIX, FindingChoice.KEEP);
            draft.look();
            assertThat(names(draft, Fate.ADDED)).last().isEqualTo("ร.ร.บ้านน้ำตก ๐๑");
            draft.choose(SchoolFindings.PREFIX, FindingChoice.LEAVE_OUT);
            assertThat(draft.look().leftOut()).isEqualTo(1);
        }
    }

    @Test
    void doubledCode_isOpenUntilTheOfficeChoosesARow() {
        list.add(code(5), smis(105), "โรงเรียนที่แก้ทีหลัง", DISTRICT, "");
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.DOUBLED))
                    .extracting(Found::rows, Found::open)
                    .containsExactly(2, 2);
            draft.choose(SchoolFindings.DOUBLED, FindingChoice.LAST);
            draft.look();
            assertThat(names(draft, Fate.LEFT_OUT)).containsExactly(name(5));
            draft.choose(SchoolFindings.DOUBLED, FindingChoice.FIRST);
            draft.look();
            assertThat(names(draft, Fate.LEFT_OUT)).containsExactly("โรงเรียนที่แก้ทีหลัง");
            draft.choose(SchoolFindings.DOUBLED, FindingChoice.LEAVE_OUT);
            assertThat(draft.look().added()).isEqualTo(19);
        }
    }

    @Test
    void rowThatStandsTwice_isTakenOnce() {
        list.add(code(5), smis(5), name(5) + " ", "อำเภอตัวอย่าง5", "เครือข่าย 5");
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.REPEATED).rows()).isEqualTo(2);
            assertThat(draft.look())
                    .extracting(
                            ImportDraft.DraftSummary::added,
                            ImportDraft.DraftSummary::leftOut,
                            ImportDraft.DraftSummary::open)
                    .containsExactly(20, 1, 0);
        }
    }

    @Test
    void nameCutShort_isMendedFromTheRegister_orStaysOpen() {
        core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนชุมชนบ้านตัวอย่างริมน้ำ", "", List.of(new SchoolCode("MOE10", code(201))), ""));
        list.add(code(201), smis(201), "โรงเรียนชุมชนบ้านตัวอย่า", DISTRICT, "")
                .add(code(202), smis(202), "โรงเรียนวัดเ", DISTRICT, "")
                .add(code(203), smis(203), "โรงเรียนวัดตัวอย่าง (สาข", DISTRICT, "");
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.CUT).open()).isEqualTo(3);
            draft.choose(SchoolFindings.CUT, FindingChoice.MEND);
            draft.look();
            assertThat(names(draft, Fate.CHANGED)).containsExactly("โรงเรียนชุมชนบ้านตัวอย่างริมน้ำ");
            assertThat(names(draft, Fate.OPEN)).containsExactly("โรงเรียนวัดเ", "โรงเรียนวัดตัวอย่าง (สาข");
        }
    }

    @Test
    void manyNamesThatStopAtOneLength_areCutShort() {
        for (int i = 0; i < 7; i++) {
            list.add(code(300 + i), smis(300 + i), "โรงเรียนอนุบาลตัวอย่างแห่งที่" + "กขคงจฉช".charAt(i), DISTRICT, "");
        }
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.CUT).rows()).isEqualTo(7);
        }
    }

    @Test
    void codesOfAnotherArea_andCodesThatDisagree() {
        list.add(code(401), "97010401", "โรงเรียนเขตอื่น", DISTRICT, "");
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.FOREIGN).open()).isEqualTo(1);
            assertThat(found(draft, SchoolFindings.DISAGREE).rows()).isEqualTo(1);
            draft.choose(SchoolFindings.FOREIGN, FindingChoice.KEEP);
            draft.choose(SchoolFindings.DISAGREE, FindingChoice.KEEP);
            assertThat(draft.look().added()).isEqualTo(21);
        }
        core.settings.set(keeper, SchoolPrefixes.OWN, "9701", java.time.LocalDate.of(2026, 11, 20));
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.FOREIGN).rows())
                    .as("by the setting")
                    .isEqualTo(20);
        }
    }

    @Test
    void oneForeignRowOfAFewIsForeign_whenTheOfficeHasSchools() {
        core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนเดิม", "", List.of(new SchoolCode("SMIS", smis(700))), ""));
        list = SampleSchoolList.clean(2).add("", "99770701", "โรงเรียนเขตอื่น", DISTRICT, "");
        try (ImportDraft draft = open()) {
            assertThat(found(draft, SchoolFindings.FOREIGN).rows()).isEqualTo(1);
        }
    }

    @Test
    void spoiltCodesMissingDistrictsAndNames() {
        list.add("1.09999E+09", smis(501), "โรงเรียนรหัสเสีย", DISTRICT, "")
                .add(code(502), smis(502), "โรงเรียนไม่มีอำเภอ", "", "")
                .add(code(503), smis(503), " ", DISTRICT, "")
                .add("", "", "โรงเรียนไม่มีรหัส", DISTRICT, "")
                .add(code(505), smis(505), "ก".repeat(201), DISTRICT, "")
                .add(code(506), smis(506), "ก".repeat(90), DISTRICT, "");
        try (ImportDraft draft = open()) {
            assertThat(draft.look())
                    .extracting(
                            ImportDraft.DraftSummary::added,
                            ImportDraft.DraftSummary::leftOut,
                            ImportDraft.DraftSummary::open)
                    .containsExactly(20, 6, 2);
            draft.choose(SchoolFindings.CODE_FORM, FindingChoice.KEEP);
            draft.choose(SchoolFindings.NO_DISTRICT, FindingChoice.KEEP);
            assertThat(draft.look().open()).isZero();
            assertThat(draft.lines(new Filter(SchoolFindings.CODE_FORM.id(), null), 0, 10)
                            .getFirst()
                            .values())
                    .containsEntry("code10", "")
                    .containsEntry("smis", smis(501));
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        assertThat(core.schoolDesk.count(keeper, SchoolRegister.Filter.ALL)).isEqualTo(22);
    }

    @Test
    void closedSchool_andCodesOfTwoSchools() {
        var closed = core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนที่ยุบ", "", List.of(new SchoolCode("MOE10", code(601))), ""));
        core.schoolDesk.end(keeper, closed, SchoolStatus.CLOSED, TestImports.FROM, null);
        core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนอื่น", "", List.of(new SchoolCode("SMIS", smis(602))), ""));
        list.add(code(601), smis(601), "โรงเรียนที่ยุบแล้ว", DISTRICT, "")
                .add(code(601), smis(602), "โรงเรียนสับสน", DISTRICT, "");
        try (ImportDraft draft = open()) {
            draft.choose(SchoolFindings.DOUBLED, FindingChoice.FIRST);
            assertThat(found(draft, SchoolFindings.CLOSED).rows()).isEqualTo(1);
            draft.choose(SchoolFindings.DOUBLED, FindingChoice.LAST);
            assertThat(found(draft, SchoolFindings.TWO_SCHOOLS).leftOut()).isEqualTo(1);
        }
    }
}
