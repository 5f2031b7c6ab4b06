package org.khet.portal.core.internal.office.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A school types its pupils by grade as of 10 June. CORE-37. */
@OnEachDatabase
class PupilCountServiceDbTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private PupilCountService pupils;
    private TestCaller keeper;
    private SchoolId own;
    private SchoolId other;
    private TestCaller clerk;

    PupilCountServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoSchools() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        pupils = TestFigures.byGrade(database, core);
        own = school("01", "1099990001");
        other = school("02", "1099990002");
        clerk = TestCaller.in(kt1).inSchool(own, Schools.VIEW, PupilCountRegister.EDIT);
    }

    private SchoolId school(String no, String code) {
        return core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง " + no, "", List.of(new SchoolCode("MOE10", code)), ""));
    }

    @Test
    void schoolTypesItsGrades_eachKnowsWhoTypedIt_andTheTrailHasBothValues() {
        pupils.type(clerk, own, JUNE, List.of(new Typed("a2", 0, 8, 9), new Typed("p1", 0, 20, 22)));
        pupils.type(clerk, own, JUNE, List.of(new Typed("a2", 1, 8, 9), new Typed("p1", 1, 21, 22)));

        assertThat(pupils.of(clerk, own, JUNE))
                .extracting(one -> one.value().grade(), one -> one.value().sum(), Versioned::number)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a2", 17, 1),
                        org.assertj.core.groups.Tuple.tuple("p1", 43, 2));
        assertThat(pupils.of(clerk, own, JUNE))
                .extracting(Versioned::value)
                .allSatisfy((PupilCount one) -> assertThat(one.source().name()).isEqualTo(clerk.name()));
        assertThat(database.number("select count(*) from core_audit where act = 'core.pupil-count.typed'"
                        + " and changes like '%20 + 22%' and changes like '%21 + 22%'"))
                .isEqualTo(1);
    }

    @Test
    void daysOfTheRounds_thatAreNotToCome_andThoseWithFigures() {
        pupils.type(keeper, other, LocalDate.of(2026, 6, 25), List.of(new Typed("p1", 0, 1, 1)));

        assertThat(pupils.days(keeper))
                .containsExactly(
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 6, 25),
                        JUNE,
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2025, 11, 10),
                        LocalDate.of(2025, 6, 10));
        assertThat(pupils.days(clerk)).as("of its own school").doesNotContain(LocalDate.of(2026, 6, 25));
    }

    @Test
    void schoolReachesItsOwnOnly_andNobodyTypesWithoutThePermission() {
        List<Typed> typed = List.of(new Typed("p1", 0, 1, 1));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> pupils.type(clerk, other, JUNE, typed));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> pupils.of(clerk, other, JUNE));
        TestCaller reader = TestCaller.in(kt1).with(Schools.VIEW);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> pupils.type(reader, own, JUNE, typed));
        TestCaller stranger = CoreServices.keeper(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> pupils.type(stranger, own, JUNE, typed));
        assertThat(pupils.of(keeper, own, JUNE)).isEmpty();
    }

    @Test
    void dayToCome_unknownGrade_andTooMany_areRefusedAtTheirFields() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> pupils.type(
                        clerk,
                        own,
                        LocalDate.of(2026, 11, 21),
                        List.of(new Typed("x9", 0, 1, 1), new Typed("p1", 0, 1, 100_000))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("asOf", "x9.male", "p1.female"));
        assertThat(pupils.of(keeper, own, JUNE)).isEmpty();
    }

    @Test
    void somebodyTypedFirst_theSecondIsTold() {
        pupils.type(clerk, own, JUNE, List.of(new Typed("p1", 0, 20, 22)));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() ->
                        pupils.type(keeper, own, JUNE, List.of(new Typed("p2", 0, 3, 3), new Typed("p1", 0, 1, 1))));

        assertThat(pupils.of(keeper, own, JUNE))
                .singleElement()
                .extracting(one -> one.value().male())
                .isEqualTo(20);
    }
}
