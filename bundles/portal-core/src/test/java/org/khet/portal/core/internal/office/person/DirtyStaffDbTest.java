package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Found;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.NameTitles;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Each dirt of a list of people is found, and mended, kept or left out as the office chooses. */
@OnEachDatabase
class DirtyStaffDbTest {
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;
    private final SampleStaffList list =
            SampleStaffList.joined().add("1", "นายคนแรก ถูกต้อง", "นิติกร", "", "", "", "");

    DirtyStaffDbTest(TestDatabase database) {
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

    private ImportDraft open(SampleStaffList file) {
        return office.open(keeper, PersonImporter.ID, file.bytes());
    }

    private static Found found(ImportDraft draft, FindingKind kind) {
        return draft.look().found().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + kind.id()));
    }

    private static List<String> names(ImportDraft draft, Fate fate) {
        return draft.lines(new Filter(null, fate), 0, 100).stream()
                .map(line -> draft.target().name(line.values()))
                .toList();
    }

    @Test
    void fileWithoutAnyColumnOfNames_isHeldBack_oneOfThemIsEnough() {
        try (ImportDraft draft = open(list)) {
            assertThat(draft.missing()).isEmpty();
            draft.map(1, "");
            assertThat(draft.missing()).extracting(ImportField::id).containsExactly("whole");
            draft.map(1, "firstName");
            assertThat(draft.missing()).isEmpty();
        }
    }

    @Test
    void howANameWasTakenApartIsShown_andTitlesAreThoseOfTheOffice() {
        list.add("2", "ครูสมพร ใจงาม", "", "", "", "", "").add("3", "ณัฐพล", "", "", "", "", "");
        try (ImportDraft draft = open(list)) {
            assertThat(draft.look())
                    .extracting(DraftSummary::fine, DraftSummary::added)
                    .containsExactly(3, 3);
            assertThat(found(draft, PersonFindings.SPLIT).after()).isEqualTo("นาย · คนแรก · ถูกต้อง");
            assertThat(found(draft, PersonFindings.NO_TITLE).rows()).isEqualTo(2);
            assertThat(found(draft, PersonFindings.NO_LAST_NAME).rows()).isEqualTo(1);
        }
        var titles = new java.util.ArrayList<>(core.codes.of(kt1, NameTitles.LIST));
        titles.add(Code.of("ครู", "ครู", "Teacher"));
        core.codes.replace(keeper, NameTitles.LIST, titles);
        try (ImportDraft draft = open(list)) {
            assertThat(found(draft, PersonFindings.NO_TITLE).rows()).isEqualTo(1);
            assertThat(names(draft, Fate.ADDED)).contains("ครูสมพร ใจงาม");
        }
    }

    @Test
    void titleInItsOwnColumnIsWrittenOut_andCanBeTakenBack() {
        try (ImportDraft draft = open(SampleStaffList.apart().add("น.ส.", "มาลี", "แจ่มใส", ""))) {
            draft.look();
            assertThat(names(draft, Fate.ADDED)).containsExactly("นางสาวมาลี แจ่มใส");
            draft.choose(PersonFindings.TITLE_SHORT, FindingChoice.KEEP);
            draft.look();
            assertThat(names(draft, Fate.ADDED)).containsExactly("น.ส.มาลี แจ่มใส");
        }
        try (ImportDraft draft = open(SampleStaffList.apart().add("", "นางมาลี", "แจ่มใส", ""))) {
            draft.look();
            assertThat(draft.lines(Filter.ALL, 0, 1).getFirst().values())
                    .containsEntry("title", "นาง")
                    .containsEntry("firstName", "มาลี");
        }
    }

    @Test
    void unknownUnitClosedSchoolAndBadEmail_areTakenWithoutThem_orLeftOut() {
        var closed = core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนที่ยุบ", "", List.of(new SchoolCode("MOE10", "1099000009")), ""));
        core.schoolDesk.end(keeper, closed, SchoolStatus.CLOSED, LocalDate.of(2026, 11, 1), null);
        list.add("2", "นางหนึ่ง ตัวอย่าง", "", "กลุ่มที่ไม่มี", "", "", "")
                .add("3", "นางสอง ตัวอย่าง", "", "", "1099000009", "", "")
                .add("4", "นางสาม ตัวอย่าง", "", "", "", "", "sam.khet1.example");
        try (ImportDraft draft = open(list)) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::open)
                    .containsExactly(1, 3);
            for (FindingKind kind : List.of(PersonFindings.UNIT, PersonFindings.SCHOOL, PersonFindings.EMAIL)) {
                assertThat(found(draft, kind).open()).as(kind.id()).isEqualTo(1);
                draft.choose(kind, FindingChoice.KEEP);
            }
            draft.choose(PersonFindings.SCHOOL, FindingChoice.LEAVE_OUT);
            draft.look();
            assertThat(names(draft, Fate.LEFT_OUT)).containsExactly("นางสอง ตัวอย่าง");
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        assertThat(core.people.search(kt1, "นางหนึ่ง", 1).getFirst().unit()).isNull();
        assertThat(core.people.search(kt1, "นางสาม", 1).getFirst().email()).isEmpty();
    }

    @Test
    void rowsThatCannotBeTaken() {
        String unit = core.units.of(kt1).getFirst().name();
        core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียน", "", List.of(new SchoolCode("MOE10", "1099000001")), ""));
        list.add("2", "นางสาว", "ไม่มีชื่อ", "", "", "", "")
                .add("3", "", "ว่าง", "", "", "", "")
                .add("4", "นาง" + "ก".repeat(101) + " ยาว", "", "", "", "", "")
                .add("5", "นางสอง สังกัด", "", unit, "1099000001", "", "");
        try (ImportDraft draft = open(list)) {
            assertThat(found(draft, PersonFindings.NO_NAME).leftOut()).isEqualTo(1);
            assertThat(found(draft, PersonFindings.NAME_LONG).leftOut()).isEqualTo(1);
            assertThat(found(draft, PersonFindings.BOTH).leftOut()).isEqualTo(1);
        }
    }

    @Test
    void nameTwiceInTheFile_isOnePersonOrTwo() {
        list.add("2", "นายคนแรก  ถูกต้อง", "นิติกรชำนาญการ", "", "", "", "")
                .add("3", "นางซ้ำ ทุกช่อง", "ครู", "", "", "", "")
                .add("4", "นาง ซ้ำ ทุกช่อง", "ครู", "", "", "", "");
        try (ImportDraft draft = open(list)) {
            assertThat(found(draft, PersonFindings.DOUBLED).open()).isEqualTo(2);
            assertThat(found(draft, PersonFindings.REPEATED).leftOut()).isEqualTo(1);
            draft.choose(PersonFindings.DOUBLED, FindingChoice.LAST);
            assertThat(draft.look().added()).isEqualTo(2);
            draft.choose(PersonFindings.DOUBLED, FindingChoice.ANOTHER);
            assertThat(draft.look().added()).isEqualTo(3);
        }
        core.peopleDesk.add(keeper, new PersonDraft("นาย", "คนแรก", "ถูกต้อง", "", null, null, "", ""));
        try (ImportDraft draft = open(list)) {
            draft.choose(PersonFindings.DOUBLED, FindingChoice.ANOTHER);
            draft.choose(PersonFindings.THERE, FindingChoice.SAME);
            assertThat(found(draft, PersonFindings.THERE))
                    .extracting(Found::before, Found::after)
                    .containsExactly("นายคนแรก ถูกต้อง", "นายคนแรก ถูกต้อง");
            assertThat(found(draft, PersonFindings.TWICE).leftOut())
                    .as("nobody is changed twice")
                    .isEqualTo(1);
        }
    }

    @Test
    void severalOfTheNameAreThere_orSomebodyWhoLeft() {
        core.peopleDesk.add(keeper, new PersonDraft("นาย", "คนแรก", "ถูกต้อง", "ครู", null, null, "", ""));
        core.peopleDesk.add(keeper, new PersonDraft("นาย", "คนแรก", "ถูกต้อง", "ช่าง", null, null, "", ""));
        var left = core.peopleDesk.add(keeper, new PersonDraft("นาง", "เกษียณ", "แล้ว", "", null, null, "", ""));
        core.peopleDesk.leave(keeper, left, LocalDate.of(2026, 9, 30));
        list.add("2", "นางเกษียณ แล้ว", "", "", "", "", "");
        try (ImportDraft draft = open(list)) {
            assertThat(found(draft, PersonFindings.SEVERAL).open()).isEqualTo(1);
            assertThat(found(draft, PersonFindings.LEFT).open()).isEqualTo(1);
            draft.choose(PersonFindings.SEVERAL, FindingChoice.ANOTHER);
            draft.choose(PersonFindings.LEFT, FindingChoice.ANOTHER);
            assertThat(draft.look().added()).isEqualTo(2);
        }
    }
}
