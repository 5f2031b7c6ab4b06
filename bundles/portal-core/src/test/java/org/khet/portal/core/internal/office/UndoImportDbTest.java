package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.person.PersonFindings;
import org.khet.portal.core.internal.office.person.PersonImporter;
import org.khet.portal.core.internal.office.person.SampleStaffList;
import org.khet.portal.core.internal.office.pupil.PupilFigureImporter;
import org.khet.portal.core.internal.office.pupil.SchoolFigureService;
import org.khet.portal.core.internal.office.pupil.TestFigures;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An import is taken back as a whole: the office is as before, and the trail knows. CORE-104. */
@OnEachDatabase
class UndoImportDbTest extends UndoCase {
    UndoImportDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void newPeopleGo_changedOnesGetTheirFormerValuesBack() {
        var ict = core.units.findByCode(kt1, "ICT").orElseThrow();
        PersonId there = core.peopleDesk.add(
                keeper, new PersonDraft("นางสาว", "ดวงใจ", "สดใส", "เสมียน", ict.id(), null, "000-000-001", ""));
        Past past = imported(
                SampleStaffList.apart()
                        .add("นาง", "ดวงใจ", "สดใส", "นักวิชาการศึกษา")
                        .add("นาย", "ใหม่", "เสมอ", "นิติกร"),
                PersonFindings.THERE);
        assertThat(past).extracting(Past::file, Past::added, Past::changed).containsExactly("รายชื่อ.csv", 1, 1);
        assertThat(past.by()).isEqualTo(keeper.name());
        assertThat(past.until()).isEqualTo(Instant.parse("2026-11-27T02:30:00Z"));
        assertThat(office.past.look(keeper, PersonImporter.ID, past.number()))
                .as("the preview changes nothing")
                .isEqualTo(new ImportReversal(1, 1, List.of()));
        assertThat(core.peopleDesk.count(keeper, Filter.ALL)).isEqualTo(before + 2);

        office.past.undo(keeper, PersonImporter.ID, past.number());

        assertThat(core.people.find(kt1, there).orElseThrow())
                .extracting(Person::fullName, Person::position, Person::unit, Person::phone)
                .containsExactly("นางสาวดวงใจ สดใส", "เสมียน", ict.id(), "000-000-001");
        assertThat(core.people.search(kt1, "ใหม่", 5)).isEmpty();
        assertThat(core.peopleDesk.count(keeper, Filter.ALL)).isEqualTo(before + 1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.undone'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.person.restored'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.person.removed'"
                        + " and changes like '%ใหม่%'"))
                .isEqualTo(1);
        assertThat(latest(PersonImporter.ID).undone()).isNotNull();
        refused(PersonImporter.ID, past, "core.import.error.undone");
    }

    @Test
    void schoolsCodesDistrictsAndNetworksAreAsBefore() {
        SchoolId there = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านเก่า",
                        "",
                        List.of(new SchoolCode("MOE10", SampleSchoolList.code(1)), new SchoolCode("OWN", "A-1")),
                        "000-000-001"));
        core.schoolDesk.move(keeper, there, SchoolRegister.NETWORK, "เครือข่ายดอกบัว", LocalDate.of(2024, 5, 16));
        School school = core.schools.find(kt1, there).orElseThrow();
        var memberships = core.schoolDesk.memberships(keeper, there);
        Past past = imported(SampleSchoolList.clean(3));
        assertThat(past).extracting(Past::added, Past::changed).containsExactly(2, 1);

        office.past.undo(keeper, SchoolImporter.ID, past.number());

        assertThat(core.schools.find(kt1, there).orElseThrow()).isEqualTo(school);
        assertThat(core.schoolDesk.memberships(keeper, there)).isEqualTo(memberships);
        assertThat(database.number("select count(*) from core_school")).isEqualTo(1);
        assertThat(database.number("select count(*) from core_school_code")).isEqualTo(2);
        assertThat(database.number("select count(*) from core_school_group")).isEqualTo(1);
        assertThat(database.number("select count(*) from core_school_member")).isEqualTo(1);
        assertThat(imported(SampleSchoolList.clean(3)))
                .as("the same list once more")
                .extracting(Past::added, Past::changed)
                .containsExactly(2, 1);
    }

    @Test
    void pupilsOfSchoolsAreAsBefore_unlessSomebodyTypedOthersSince() {
        SchoolId school = core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนบ้านเก่า", "", List.of(new SchoolCode("MOE10", "1099990001")), ""));
        SchoolFigureService figures = TestFigures.on(database, core);
        figures.type(keeper, school, 2026, List.of(new Typed(SchoolFigure.Kind.MALE_PUPILS, 0, 20)));
        var typed = figures.of(keeper, school).getFirst().value();
        Past past = pupils("25", "7");
        assertThat(figures.of(keeper, school)).hasSize(2);

        office.past.undo(keeper, PupilFigureImporter.ID, past.number());
        assertThat(figures.of(keeper, school)).extracting(Versioned::value).containsExactly(typed);

        Past again = pupils("30", "8");
        var female = figures.of(keeper, school).stream()
                .filter(one -> one.value().kind() == SchoolFigure.Kind.FEMALE_PUPILS)
                .findFirst()
                .orElseThrow();
        figures.type(keeper, school, 2026, List.of(new Typed(SchoolFigure.Kind.FEMALE_PUPILS, female.number(), 9)));
        assertThat(standing(PupilFigureImporter.ID, again))
                .containsExactly(new Hindrance("โรงเรียนบ้านเก่า", Reason.CHANGED));
        refused(PupilFigureImporter.ID, again, "core.import.error.stands");
    }

    @Test
    void twoAdministratorsAtOnce_oneTakesItBack_theOtherIsTold() throws Exception {
        Past past = imported(SampleStaffList.apart().add("นาย", "สอง", "คน", ""));
        var refusals = new ConcurrentLinkedQueue<String>();
        Callable<Boolean> undo = () -> {
            try {
                office.past.undo(CoreServices.keeper(kt1), PersonImporter.ID, past.number());
            } catch (Rejected refused) {
                refusals.add(refused.problems().getFirst().key());
            }
            return true;
        };
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : both.invokeAll(List.of(undo, undo))) {
                one.get();
            }
        }
        assertThat(refusals).containsExactly("core.import.error.undone");
        assertThat(core.peopleDesk.count(keeper, Filter.ALL)).isEqualTo(before);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.undone'"))
                .isEqualTo(1);
    }

    @Test
    void importOfAnotherOfficeIsNotThere() {
        Past past = imported(SampleStaffList.apart().add("นาย", "เขต", "หนึ่ง", ""));
        TestCaller other = CoreServices.keeper(core.office("KT2"));

        assertThat(office.past.latest(other, PersonImporter.ID)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.past.undo(other, PersonImporter.ID, past.number()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.past.look(other, PersonImporter.ID, past.number()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.past.undo(keeper, SchoolImporter.ID, past.number()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.past.undo(TestCaller.in(kt1), PersonImporter.ID, past.number()));
    }
}
