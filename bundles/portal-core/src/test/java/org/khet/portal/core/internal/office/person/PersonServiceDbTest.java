package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The register of people of two offices. */
@OnEachDatabase
class PersonServiceDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of(new PageRequest.Sort("name", false)));
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private OfficeId kt2;
    private Unit ict;

    PersonServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
        ict = core.units.findByCode(kt1, "ICT").orElseThrow();
    }

    @Test
    void peopleStandInThaiDictionaryOrder() {
        for (String name : List.of("แก้ว", "ขวัญ", "เกษม", "กมล", "ไก่แก้ว")) {
            add(kt1, name, "");
        }

        assertThat(core.peopleDesk.page(CoreServices.keeper(kt1), Filter.ALL, PAGE))
                .extracting(Person::firstName)
                .containsSubsequence("กมล", "เกษม", "แก้ว", "ไก่แก้ว", "ขวัญ");
    }

    @Test
    void nameTypedUncleanlyIsFound() {
        add(kt1, "น้ำค้าง", "งามสำ");

        for (String typed : List.of(
                "น้ำค้าง",
                "น\u0E49\u0E4D\u0E32ค้าง",
                "น\u0E4D\u0E49\u0E32ค้าง",
                "  น้ำค้าง งามสำ ",
                "น้ำค้างงามส\u0E4D\u0E32",
                "างงาม")) {
            assertThat(core.people.search(kt1, typed, 10))
                    .as(typed)
                    .extracting(Person::firstName)
                    .containsExactly("น้ำค้าง");
        }
        assertThat(core.people.search(kt1, "น้ำขิง", 10)).isEmpty();
    }

    @Test
    void percentAndUnderlineAreLettersNotWildcards() {
        add(kt1, "ร้อย%", "");

        assertThat(core.people.search(kt1, "%", 10))
                .extracting(Person::firstName)
                .containsExactly("ร้อย%");
        assertThat(core.people.search(kt1, "_", 10)).isEmpty();
    }

    @Test
    void telephoneIsFoundWithAndWithoutHyphens_alsoInThaiDigits() {
        core.peopleDesk.add(
                CoreServices.keeper(kt1), new PersonDraft("นาย", "โทรศัพท์", "", "", null, null, "000-111-222", ""));

        assertThat(core.people.search(kt1, "000111", 10)).hasSize(1);
        assertThat(core.people.search(kt1, "000-111", 10)).hasSize(1);
        assertThat(core.people.search(kt1, "๐๐๐๑๑๑", 10)).hasSize(1);
    }

    @Test
    void peopleAreFoundByTheWholeEmailWhateverItsCase_inTheirOfficeOnly() {
        PersonId clerk = mail(kt1, "Somchai.J@Khet.test");
        PersonId left = mail(kt1, "somchai.j@khet.test");
        core.peopleDesk.leave(CoreServices.keeper(kt1), left, LocalDate.of(2026, 11, 1));
        mail(kt2, "somchai.j@khet.test");
        mail(kt1, "");

        assertThat(core.people.withEmail(kt1, " SOMCHAI.j@khet.TEST "))
                .extracting(Person::id, Person::active)
                .containsExactly(tuple(clerk, true), tuple(left, false));
        for (String other : List.of("", " ", "somchai.j@khet", "%", "somchai_j@khet.test", "' or ''='")) {
            assertThat(core.people.withEmail(kt1, other)).as(other).isEmpty();
        }
    }

    private PersonId mail(OfficeId office, String email) {
        var draft = new PersonDraft("นาย", "สมชาย", "ใจดี", "", null, null, "", email);
        return core.peopleDesk.add(CoreServices.keeper(office), draft);
    }

    @Test
    void personOfAnotherOfficeIsNotThere() {
        PersonId foreign = add(kt2, "คนเขตสอง", "");

        assertThat(core.people.find(kt1, foreign)).isEmpty();
        assertThat(core.people.search(kt1, "คนเขตสอง", 10)).isEmpty();
        assertThat(core.people.findAll(kt1, Set.of(foreign))).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.peopleDesk.open(CoreServices.keeper(kt1), foreign));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> core.peopleDesk.edit(CoreServices.keeper(kt1), foreign, 1, CoreServices.person("ยึด")));
        assertThat(core.people.find(kt2, foreign).orElseThrow().firstName()).isEqualTo("คนเขตสอง");
    }

    @Test
    void unitOfAnotherOfficeIsRefused() {
        var draft = new PersonDraft("นาย", "ก", "", "", ict.id(), null, "", "");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.peopleDesk.add(CoreServices.keeper(kt2), draft))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("unit"));
    }

    @Test
    void whoLeftIsNotChosen_butOldRecordsKeepTheName() {
        PersonId person = add(kt1, "ลาออก", "");
        core.peopleDesk.leave(CoreServices.keeper(kt1), person, LocalDate.of(2026, 11, 20));

        assertThat(core.people.search(kt1, "ลาออก", 10)).as("last day").hasSize(1);
        core.clock.set("2026-11-21T00:01");
        assertThat(core.people.search(kt1, "ลาออก", 10)).isEmpty();
        assertThat(core.people.find(kt1, person).orElseThrow())
                .extracting(Person::firstName, Person::active)
                .containsExactly("ลาออก", false);
        assertThat(core.peopleDesk.count(CoreServices.keeper(kt1), new Filter("", Set.of(), null, true)))
                .isEqualTo(1);
    }

    @Test
    void groupOfMoreThanAThousandPeople_isShownWhole() {
        core.peopleDesk.add(CoreServices.keeper(kt1), new PersonDraft("นาง", "ช่าง", "", "", ict.id(), null, "", ""));
        for (int doubled = 0; doubled < 11; doubled++) {
            database.execute("insert into core_person (id, office_id, title, first_name, last_name, post, unit_id,"
                    + " school_id, phone, email, left_on, folded, version) select id + " + (10_000_000L << doubled)
                    + ", office_id, title, first_name, last_name, post, unit_id, school_id, phone, email, left_on,"
                    + " folded, version from core_person where unit_id = "
                    + ict.id().value());
        }

        assertThat(core.people.inUnit(kt1, ict.id()))
                .hasSize(2_048)
                .extracting(Person::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void unitAndSchoolListTheirOwnPeople() {
        PersonId officer = core.peopleDesk.add(
                CoreServices.keeper(kt1), new PersonDraft("นาง", "ช่าง", "", "", ict.id(), null, "", ""));
        SchoolId school = school("โรงเรียนบ้านตัวอย่าง 01");
        PersonId clerk = core.peopleDesk.add(
                CoreServices.keeper(kt1), new PersonDraft("นาง", "ครู", "", "", null, school, "", ""));

        assertThat(core.people.inUnit(kt1, ict.id())).extracting(Person::id).containsExactly(officer);
        assertThat(core.people.inSchool(kt1, school)).extracting(Person::id).containsExactly(clerk);
    }

    @Test
    void schoolWithMoreThanAThousandPeople_isListedWhole() {
        SchoolId large = school("โรงเรียนมัธยมตัวอย่าง 01");
        database.transactions().run(() -> {
            for (int number = 1; number <= 1005; number++) {
                core.peopleDesk.add(
                        CoreServices.keeper(kt1), new PersonDraft("นาย", "ครู " + number, "", "", null, large, "", ""));
            }
        });

        assertThat(core.people.inSchool(kt1, large))
                .extracting(Person::id)
                .doesNotHaveDuplicates()
                .hasSize(1005);
    }

    @Test
    void headOfSchoolKeepsOwnPeopleOnly() {
        SchoolId own = school("โรงเรียนบ้านตัวอย่าง 01");
        PersonId stranger = add(kt1, "คนอื่น", "");
        var head = TestCaller.in(kt1).inSchool(own, People.VIEW, People.EDIT);
        core.peopleDesk.add(head, new PersonDraft("นาง", "ครู", "", "", null, own, "", ""));

        assertThat(core.peopleDesk.page(head, Filter.ALL, PAGE))
                .extracting(Person::firstName)
                .containsExactly("ครู");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.peopleDesk.open(head, stranger));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.peopleDesk.add(head, CoreServices.person("แทรก")));
    }

    @Test
    void secondSaverIsTold_nothingIsLost() {
        PersonId person = add(kt1, "เดิม", "");
        var opened = core.peopleDesk.open(CoreServices.keeper(kt1), person);
        core.peopleDesk.edit(CoreServices.keeper(kt1), person, opened.number(), CoreServices.person("คนแรก"));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.peopleDesk.edit(
                        CoreServices.keeper(kt1), person, opened.number(), CoreServices.person("คนที่สอง")));
        assertThat(core.people.find(kt1, person).orElseThrow().firstName()).isEqualTo("คนแรก");
    }

    @Test
    void withoutPermissionNothingIsReadOrWritten() {
        var nobody = TestCaller.in(kt1);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.peopleDesk.page(nobody, Filter.ALL, PAGE));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.peopleDesk.add(nobody, CoreServices.person("ก")));
    }

    @Test
    void htmlAndTenThousandLettersDoNoHarm() {
        add(kt1, "<script>alert(1)</script>", "");

        assertThat(core.people.search(kt1, "<script>", 10)).hasSize(1);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> add(kt1, "ก".repeat(10_000), ""));
        assertThat(core.people.search(kt1, "ก".repeat(10_000), 10)).isEmpty();
    }

    private PersonId add(OfficeId office, String firstName, String lastName) {
        return core.peopleDesk.add(
                CoreServices.keeper(office), new PersonDraft("นาง", firstName, lastName, "", null, null, "", ""));
    }

    private SchoolId school(String name) {
        return core.schoolDesk.add(
                CoreServices.keeper(kt1), new SchoolDraft(name, "", List.of(new SchoolCode("OBEC6", "990001")), ""));
    }
}
