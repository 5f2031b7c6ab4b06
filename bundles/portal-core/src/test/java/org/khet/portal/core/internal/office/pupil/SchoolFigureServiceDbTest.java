package org.khet.portal.core.internal.office.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.pupil.SchoolFigure.Kind;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A clerk types the pupils of a school; each figure says by whom and when. CORE-149. */
@OnEachDatabase
class SchoolFigureServiceDbTest {
    private final TestDatabase database;
    private CoreServices core;
    private SchoolFigureService figures;
    private OfficeId kt1;
    private TestCaller keeper;
    private SchoolId school;

    SchoolFigureServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aSchool() {
        database.clear();
        core = new CoreServices(database);
        figures = TestFigures.on(database, core);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        school = core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง 05", "", List.of(), ""));
    }

    @Test
    void typedFiguresKnowWhoAndWhen_andTheTrailHasBothValues() {
        type(2026, typed(Kind.MALE_PUPILS, 0, 60), typed(Kind.FEMALE_PUPILS, 0, 58));
        type(2026, typed(Kind.MALE_PUPILS, 1, 61), typed(Kind.FEMALE_PUPILS, 1, 58));

        assertThat(figures.of(keeper, school)).extracting(Versioned::value).allSatisfy(figure -> {
            assertThat(figure.year()).isEqualTo(2026);
            assertThat(figure.source())
                    .isEqualTo(new FigureSource(FigureSource.Kind.TYPED, keeper.name(), core.clock.instant()));
        });
        assertThat(figures.of(keeper, school))
                .extracting(one -> one.value().kind() + " " + one.value().amount() + " " + one.number())
                .containsExactlyInAnyOrder("MALE_PUPILS 61 2", "FEMALE_PUPILS 58 1");
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-figure.typed'"))
                .isEqualTo(2);
    }

    @Test
    void amountTypedAgain_staysWithWhoTypedItFirst_andIsNoChangeForTheTrail() {
        type(2026, typed(Kind.MALE_PUPILS, 0, 60), typed(Kind.FEMALE_PUPILS, 0, 58));
        Instant first = core.clock.instant();
        core.clock.pass(Duration.ofDays(1));
        var second = keeper.as(new PersonId(14), "นางมาลี ตัวอย่าง");

        figures.type(second, school, 2026, List.of(typed(Kind.MALE_PUPILS, 1, 60), typed(Kind.FEMALE_PUPILS, 1, 59)));
        figures.type(second, school, 2026, List.of(typed(Kind.MALE_PUPILS, 1, 60)));

        assertThat(figures.of(keeper, school))
                .extracting(one -> one.value().amount(), one -> one.value().source())
                .containsExactlyInAnyOrder(
                        tuple(60, FigureSource.typed(keeper, first)),
                        tuple(59, FigureSource.typed(second, core.clock.instant())));
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-figure.typed'"))
                .isEqualTo(2);
    }

    @Test
    void sameAmountOfAnotherYearOrKind_isAFigureOfItsOwn() {
        type(2026, typed(Kind.MALE_PUPILS, 0, 60), typed(Kind.FEMALE_PUPILS, 0, 58));
        type(2025, typed(Kind.MALE_PUPILS, 0, 50));

        type(2025, typed(Kind.MALE_PUPILS, 1, 60));
        type(2026, typed(Kind.FEMALE_PUPILS, 1, 60));

        assertThat(figures.of(keeper, school))
                .extracting(
                        one -> one.value().year(),
                        one -> one.value().kind(),
                        one -> one.value().amount())
                .containsExactlyInAnyOrder(
                        tuple(2026, Kind.MALE_PUPILS, 60),
                        tuple(2026, Kind.FEMALE_PUPILS, 60),
                        tuple(2025, Kind.MALE_PUPILS, 60));
    }

    @Test
    void figureThatSomebodyElseSavedFirst_isNotOverwritten() {
        type(2026, typed(Kind.MALE_PUPILS, 0, 60));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> type(2026, typed(Kind.FEMALE_PUPILS, 0, 58), typed(Kind.MALE_PUPILS, 0, 99)));

        assertThat(figures.of(keeper, school))
                .as("nothing of it is stored")
                .extracting(one -> one.value().amount())
                .containsExactly(60);
    }

    @Test
    void impossibleYearsAndAmountsAreRefusedAtTheirFields() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> type(1483, typed(Kind.MALE_PUPILS, 0, -1), typed(Kind.FEMALE_PUPILS, 0, 100_000)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("year", "malePupils", "femalePupils"));
        assertThat(figures.of(keeper, school)).isEmpty();
    }

    @Test
    void otherSchoolsOfficesAndPeopleWithoutTheRight_areRefused() {
        type(2026, typed(Kind.MALE_PUPILS, 0, 60));
        var other = CoreServices.keeper(core.office("KT2"));
        var clerk = TestCaller.in(kt1).inSchool(new SchoolId(school.value() + 1), Schools.VIEW);

        assertThat(figures.of(other, school)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> figures.type(other, school, 2026, List.of(typed(Kind.MALE_PUPILS, 0, 1))));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> figures.of(clerk, school));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> figures.type(clerk, school, 2026, List.of(typed(Kind.MALE_PUPILS, 1, 1))));
        assertThat(figures.of(keeper, school))
                .extracting(one -> one.value().amount())
                .containsExactly(60);
    }

    private void type(int year, Typed... typed) {
        figures.type(keeper, school, year, List.of(typed));
    }

    private static Typed typed(Kind kind, int edition, int amount) {
        return new Typed(kind, edition, amount);
    }
}
