package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of people is imported: what was accepted is stored all at once, or nothing of it. CORE-20. */
@OnEachDatabase
class PersonImporterDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of(new PageRequest.Sort("name", false)));
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;
    private Unit ict;
    private int before;

    PersonImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
        ict = core.units.findByCode(kt1, "ICT").orElseThrow();
        before = core.peopleDesk.count(keeper, Filter.ALL);
    }

    private ImportDraft open(SampleStaffList list) {
        return office.open(keeper, PersonImporter.ID, list.bytes());
    }

    private Person person(String firstName) {
        return core.people.search(kt1, firstName, 2).getFirst();
    }

    private int added() {
        return core.peopleDesk.count(keeper, Filter.ALL) - before;
    }

    @Test
    void clerksListWithWholeNames_isStoredWithTitlesUnitsAndSchools() {
        var school = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านตัวอย่าง 01",
                        "",
                        List.of(new SchoolCode("MOE10", "1099000001"), new SchoolCode("OWN", "B-07")),
                        ""));
        var list = SampleStaffList.joined()
                .add(
                        "๑",
                        "น.ส.น\u0E49\u0E4Dาฝน  ใจดี ",
                        "นักวิชาการคอมพิวเตอร์ปฏิบัติการ",
                        ict.shortName(),
                        "",
                        "๐๐๐-๑๑๑-๒๒๒",
                        "namfon@khet1.example")
                .add("๒", "ว่าที่ ร.ต.มานะ อดทน", "ครู", "-", "1099-000001", "-", "-")
                .add("๓", "นางเอื้อมพร ณ ตัวอย่าง", "ครู", "", "b-07", "", "");
        try (ImportDraft draft = open(list)) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(3, 0, 0);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(person("น้ำฝน"))
                .extracting(Person::fullName, Person::position, Person::unit, Person::phone, Person::email)
                .containsExactly(
                        "นางสาวน้ำฝน ใจดี",
                        "นักวิชาการคอมพิวเตอร์ปฏิบัติการ",
                        ict.id(),
                        "000-111-222",
                        "namfon@khet1.example");
        assertThat(core.people.inSchool(kt1, school))
                .extracting(Person::title, Person::lastName, Person::phone)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("ว่าที่ร้อยตรี", "อดทน", ""),
                        org.assertj.core.api.Assertions.tuple("นาง", "ณ ตัวอย่าง", ""));
        assertThat(office.happenings.all().getFirst().facts())
                .isEqualTo(Map.of("added", "3", "changed", "0", "leftOut", "0"));
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.stored'"))
                .isEqualTo(1);
        // somebody who is added by hand afterwards gets a key of the own
        core.peopleDesk.add(keeper, CoreServices.person("คนต่อไป"));
        assertThat(added()).isEqualTo(4);
    }

    @Test
    void somebodyWhoIsThere_isChangedOnlyWhenTheClerkSaysItIsTheSamePerson() {
        PersonId there = core.peopleDesk.add(
                keeper, new PersonDraft("นางสาว", "ดวงใจ", "สดใส", "เสมียน", ict.id(), null, "000-000-001", ""));
        var list = SampleStaffList.apart().add("นาง", "ดวงใจ ", "สดใส", "นักวิชาการศึกษา");
        try (ImportDraft draft = open(list)) {
            assertThat(draft.look())
                    .extracting(DraftSummary::open, DraftSummary::added)
                    .containsExactly(1, 0);
            draft.choose(PersonFindings.THERE, FindingChoice.ANOTHER);
            assertThat(draft.look().added()).isEqualTo(1);
            draft.choose(PersonFindings.THERE, FindingChoice.SAME);
            assertThat(draft.look().changed()).isEqualTo(1);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(core.people.find(kt1, there).orElseThrow())
                .extracting(Person::fullName, Person::position, Person::unit, Person::phone)
                .containsExactly("นางดวงใจ สดใส", "นักวิชาการศึกษา", ict.id(), "000-000-001");
        assertThat(added()).isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.person.changed'"))
                .isEqualTo(1);
        try (ImportDraft again = open(list)) {
            assertThat(again.look())
                    .as("the same list once more")
                    .extracting(DraftSummary::same, DraftSummary::open)
                    .containsExactly(1, 0);
        }
    }

    @Test
    void somebodySavedMeanwhile_refusedAsAWhole() {
        PersonId there = core.peopleDesk.add(keeper, new PersonDraft("นาย", "ก้อง", "ฟ้า", "", null, null, "", ""));
        var list = SampleStaffList.apart().add("นาย", "ใหม่", "เสมอ", "").add("นาย", "ก้อง", "ฟ้า", "นิติกร");
        try (ImportDraft draft = open(list)) {
            draft.choose(PersonFindings.THERE, FindingChoice.SAME);
            draft.look();
            var opened = core.peopleDesk.open(keeper, there);
            core.peopleDesk.edit(
                    keeper,
                    there,
                    opened.number(),
                    new PersonDraft("นาย", "ก้อง", "ฟ้า", "แก้ก่อน", null, null, "", ""));

            assertThat(office.take(keeper, draft).reason()).extracting("key").isEqualTo("core.import.error.changed");
        }
        assertThat(added()).as("only who was there").isEqualTo(1);
        assertThat(person("ก้อง").position()).isEqualTo("แก้ก่อน");
        assertThat(office.happenings.types()).containsExactly("core.import.failed");
    }

    @Test
    void somebodyOfTheNameWasAddedMeanwhile_nobodyIsAddedTwice() {
        try (ImportDraft draft = open(SampleStaffList.apart().add("นาง", "พร้อม", "เสมอ", ""))) {
            draft.look();
            core.peopleDesk.add(keeper, new PersonDraft("นาง", "พร้อม", "เสมอ", "", null, null, "", ""));

            assertThat(office.take(keeper, draft).reason()).extracting("key").isEqualTo("core.import.error.changed");
        }
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void peopleOfAnotherOfficeAreNeitherMetNorTouched() {
        TestCaller other = CoreServices.keeper(core.office("KT2"));
        var list = SampleStaffList.apart().add("นาย", "สองเขต", "เหมือนกัน", "ครู");
        core.peopleDesk.add(other, new PersonDraft("นาย", "สองเขต", "เหมือนกัน", "เดิม", null, null, "", ""));
        try (ImportDraft draft = open(list)) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::open)
                    .containsExactly(1, 0);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        assertThat(core.peopleDesk.page(other, new Filter("สองเขต", Set.of(), null, false), PAGE))
                .extracting(Person::position)
                .containsExactly("เดิม");
        assertThat(person("สองเขต").position()).isEqualTo("ครู");
    }

    @Test
    void withoutThePermissionForTheWholeOffice_nothingIsEvenRead() {
        byte[] file = SampleStaffList.apart().bytes();
        for (TestCaller caller :
                Set.of(TestCaller.in(kt1).with(People.VIEW), TestCaller.in(kt1).inUnit(ict.id(), People.EDIT))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> office.open(caller, PersonImporter.ID, file));
        }
    }
}
