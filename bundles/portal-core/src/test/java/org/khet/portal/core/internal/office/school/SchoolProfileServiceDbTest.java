package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The clerk of an office completes the record of a school: kind, grades, place and head. Core C.2. */
@OnEachDatabase
class SchoolProfileServiceDbTest {
    private static final Coordinates TEMPLE = place("13.7563", "100.5018");
    private static final SchoolProfile WHOLE =
            new SchoolProfile("state", "a2", "p6", "ตำบลตัวอย่างเหนือ", "หมู่ที่ 3 บ้านตัวอย่าง", TEMPLE, "");
    private final TestDatabase database;
    private CoreServices core;
    private SchoolProfileService profiles;
    private OfficeId kt1;
    private TestCaller keeper;
    private SchoolId school;

    SchoolProfileServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aSchool() {
        database.clear();
        core = new CoreServices(database);
        profiles = TestProfiles.on(database, core);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        school = core.schoolDesk.add(keeper, named("โรงเรียนวัดตัวอย่าง 03"));
    }

    @Test
    void wholeRecordIsKept_andTheTrailHasBothValues() {
        assertThat(profiles.open(keeper, school).value()).isEqualTo(SchoolProfile.EMPTY);
        assertThat(core.schools.grades(kt1, school)).as("nobody said").isEmpty();

        edit(WHOLE);
        assertThat(core.schools.grades(kt1, school)).contains(new GradeSpan("a2", "p6"));
        assertThat(core.schools.grades(core.office("KT2"), school)).isEmpty();
        edit(new SchoolProfile(" private ", "a2", "p6", "ตำบลตัวอย่างเหนือ", "", TEMPLE, ""));

        assertThat(profiles.findAll(keeper, List.of(school)).get(school))
                .isEqualTo(new SchoolProfile("private", "a2", "p6", "ตำบลตัวอย่างเหนือ", "", TEMPLE, ""));
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-profile.changed'"
                        + " and object = 'core.school/" + school.value() + "'"))
                .isEqualTo(2);
    }

    @Test
    void savingWhatStandsThere_leavesNoTrace() {
        edit(WHOLE);
        edit(WHOLE);

        assertThat(database.number("select count(*) from core_audit where act = 'core.school-profile.changed'"))
                .isEqualTo(1);
    }

    @Test
    void nameAndRestAreOneRecord_whoIsSecondToSaveOverwritesNothing() {
        int seen = profiles.open(keeper, school).number();
        core.schoolDesk.edit(keeper, school, seen, named("โรงเรียนวัดตัวอย่าง 03 (ใหม่)"));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> profiles.edit(keeper, school, seen, named("โรงเรียนอื่น"), WHOLE));
        assertThat(profiles.open(keeper, school).value()).isEqualTo(SchoolProfile.EMPTY);

        profiles.edit(keeper, school, profiles.open(keeper, school).number(), named("โรงเรียนวัดตัวอย่าง 3"), WHOLE);
        assertThat(profiles.open(keeper, school).value()).isEqualTo(WHOLE);
        assertThat(core.schools.find(kt1, school).orElseThrow().name()).isEqualTo("โรงเรียนวัดตัวอย่าง 3");
    }

    @Test
    void refusedName_leavesTheRestAsItWas() {
        int seen = profiles.open(keeper, school).number();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> profiles.edit(keeper, school, seen, named(" "), WHOLE));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> profiles.add(keeper, named(""), WHOLE));

        assertThat(profiles.open(keeper, school).value()).isEqualTo(SchoolProfile.EMPTY);
        SchoolId added = profiles.add(keeper, named("โรงเรียนบ้านตัวอย่าง 05"), WHOLE);
        assertThat(profiles.open(keeper, added).value()).isEqualTo(WHOLE);
    }

    @Test
    void coordinatesMustLieInThailand_andExchangedOnesAreNamedAsSuch() {
        assertRefused(at("100.5018", "13.7563"), "coordinates", "core.school-profile.error.swapped");
        assertRefused(at("48.8566", "2.3522"), "coordinates", "core.school-profile.error.abroad");
        assertRefused(at("5.499999", "100.5"), "coordinates", "core.school-profile.error.abroad");

        edit(at("5.5", "105.7"));
        edit(at("20.6", "97.3"));
        assertThat(profiles.open(keeper, school).value().coordinates()).isEqualTo(place("20.6", "97.3"));
    }

    @Test
    void kindsAndGradesAreOfTheOfficesLists_firstBeforeLast() {
        assertRefused(taught("p6", "p1"), "highestGrade", "core.school-profile.error.order");
        assertRefused(taught("p1", ""), "highestGrade", "core.school-profile.error.grades");
        assertRefused(taught("", "p6"), "lowestGrade", "core.school-profile.error.grades");
        assertRefused(taught("primary", "p6"), "lowestGrade", "core.school-profile.error.grade");
        assertRefused(new SchoolProfile("temple", "", "", "", "", null, ""), "kind", "core.school-profile.error.kind");
        edit(taught("a1", "m6"));
        assertRefused(new SchoolProfile("", "", "", "ต".repeat(81), "", null, ""), "subDistrict", "core.error.long");
    }

    @Test
    void kindThatEndedSince_staysWhereItStands() {
        edit(WHOLE);
        core.codes.replace(
                keeper,
                SchoolKinds.LIST,
                SchoolKinds.LIST.standard().stream()
                        .map(code -> new Code(code.code(), null, code.thai(), code.english(), false))
                        .toList());

        edit(new SchoolProfile("state", "a1", "p6", "", "", null, ""));

        assertRefused(new SchoolProfile("local", "", "", "", "", null, ""), "kind", "core.school-profile.error.kind");
    }

    @Test
    void headIsThePersonOfTheSchoolWithThePost_elseWhoStandsIn_elseTheNameThatWasTyped() {
        edit(new SchoolProfile("", "", "", "", "", null, "นายใจดี มีสุข"));
        work("รองผู้อำนวยการโรงเรียน");
        work("รักษาการรองผู้อำนวยการโรงเรียน");
        assertThat(head()).isEqualTo(new Head("นายใจดี มีสุข", null));

        PersonId standsIn = work("รักษาการในตำแหน่งผู้อำนวยการโรงเรียน");
        assertThat(head()).isEqualTo(new Head("นายตัวอย่าง", standsIn));

        PersonId director = work("ผู้อำนวยการโรงเรียน");
        assertThat(head()).isEqualTo(new Head("นายตัวอย่าง", director));

        core.peopleDesk.leave(keeper, director, LocalDate.of(2026, 9, 30));
        assertThat(head()).isEqualTo(new Head("นายตัวอย่าง", standsIn));
    }

    @Test
    void otherSchoolsOfficesAndPeopleWithoutTheRight_areRefused() {
        edit(WHOLE);
        var other = CoreServices.keeper(core.office("KT2"));
        var clerk = TestCaller.in(kt1).inSchool(new SchoolId(school.value() + 1), Schools.VIEW);

        assertThat(profiles.findAll(other, List.of(school))).isEmpty();
        assertThat(profiles.heads(other, List.of(school))).isEmpty();
        assertThat(profiles.findAll(clerk, List.of(school))).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> profiles.open(clerk, school));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> profiles.edit(other, school, 1, SchoolProfile.EMPTY));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> profiles.edit(clerk, school, 1, SchoolProfile.EMPTY));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> profiles.add(clerk, named("ใหม่"), WHOLE));
        assertThat(profiles.open(keeper, school).value()).isEqualTo(WHOLE);
    }

    private PersonId work(String post) {
        return core.peopleDesk.add(keeper, new PersonDraft("นาย", "ตัวอย่าง", "", post, null, school, "", ""));
    }

    private @Nullable Head head() {
        return profiles.heads(keeper, List.of(school)).get(school);
    }

    private void edit(SchoolProfile profile) {
        profiles.edit(keeper, school, profiles.open(keeper, school).number(), profile);
    }

    private void assertRefused(SchoolProfile profile, String field, String key) {
        ThrowingCallable editing = () -> edit(profile);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(editing)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .contains(tuple(field, key)));
    }

    private static SchoolProfile taught(String lowest, String highest) {
        return new SchoolProfile("", lowest, highest, "", "", null, "");
    }

    private static SchoolProfile at(String latitude, String longitude) {
        return new SchoolProfile("", "", "", "", "", place(latitude, longitude), "");
    }

    private static Coordinates place(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static SchoolDraft named(String name) {
        return new SchoolDraft(name, "", List.of(), "");
    }
}
