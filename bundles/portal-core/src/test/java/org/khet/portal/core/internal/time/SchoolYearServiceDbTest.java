package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The administrator of an office records its school years. CORE-39, E-05. */
@OnEachDatabase
class SchoolYearServiceDbTest {
    private static final LocalDate OPENING = LocalDate.of(2026, 5, 18);
    private static final LocalDate CLOSING = LocalDate.of(2027, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 9);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;

    SchoolYearServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
    }

    @Test
    void yearIsRecorded_andChangedLater_withoutATraceOfTheOldTerms() {
        record(YearDrafts.days(open().value(), OPENING, CLOSING));
        assertThat(open().value().firstDay()).isEqualTo(OPENING);

        record(YearDrafts.terms(open().value(), OPENING, OCTOBER, NOVEMBER, CLOSING));

        assertThat(open().value().terms())
                .containsExactly(new SchoolTerm(1, OPENING, OCTOBER), new SchoolTerm(2, NOVEMBER, CLOSING));
        assertThat(database.number("select count(*) from core_school_year")).isEqualTo(1);
        assertThat(database.number("select count(*) from core_school_term")).isEqualTo(2);
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-year.recorded'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-year.changed'"))
                .isEqualTo(1);
    }

    @Test
    void ofTwoAdministratorsTheSecondIsTold_alsoWhenBothBeganWithAYearThatWasNotRecorded() {
        Versioned<SchoolYear> mine = open();
        record(YearDrafts.days(mine.value(), OPENING, CLOSING));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.yearDesk.record(
                        keeper, mine.number(), YearDrafts.days(mine.value(), OPENING.plusDays(1), CLOSING)));

        Versioned<SchoolYear> second = open();
        record(YearDrafts.terms(second.value(), OPENING, OCTOBER, NOVEMBER, CLOSING));
        assertThatExceptionOfType(Outdated.class)
                .as("only terms were changed meanwhile")
                .isThrownBy(() -> core.yearDesk.record(keeper, second.number(), SchoolYearDraft.of(second.value())));
        assertThat(open().value().firstDay()).isEqualTo(OPENING);
    }

    @Test
    void ofTwoWhoSaveAtTheSameTimeYearsThatOverlap_oneIsStored() throws Exception {
        SchoolYearDraft longer = YearDrafts.days(open().value(), LocalDate.of(2026, 6, 1), LocalDate.of(2027, 5, 20));
        SchoolYearDraft next =
                SchoolYearDraft.of(core.yearDesk.open(keeper, 2027).value());
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> saved = List.of(longer, next).stream()
                    .map(draft -> threads.submit((Callable<Boolean>) () -> {
                        start.await();
                        return isStored(draft);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(saved.getFirst().get(), saved.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(database.number("select count(*) from core_school_year")).isEqualTo(1);
    }

    private boolean isStored(SchoolYearDraft draft) {
        try {
            core.yearDesk.record(keeper, 0, draft);
            return true;
        } catch (Rejected refused) {
            return false;
        }
    }

    @Test
    void yearThatReachesIntoAnotherIsRefused_withTheDaysOfTheOther() {
        record(YearDrafts.days(open().value(), OPENING, CLOSING));
        SchoolYear before = core.yearDesk.open(keeper, 2025).value();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        core.yearDesk.record(keeper, 0, YearDrafts.days(before, LocalDate.of(2025, 6, 1), OPENING)))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(
                                "lastDay", "core.school-year.error.years", "2569", "2026-05-18", "2027-04-01")));
        core.yearDesk.record(keeper, 0, YearDrafts.days(before, LocalDate.of(2025, 6, 1), OPENING.minusDays(1)));
        assertThat(core.years.all(kt1)).extracting(SchoolYear::buddhist).containsExactly(2570, 2569, 2568);
    }

    @Test
    void thirdTermIsTakenWhereTheOfficeHasSome() {
        LocalDate january = LocalDate.of(2027, 1, 10);
        SchoolYearDraft three = YearDrafts.terms(
                YearDrafts.recorded(OPENING, CLOSING),
                OPENING,
                OCTOBER,
                NOVEMBER,
                january,
                january.plusDays(1),
                CLOSING);
        assertThat(core.yearDesk.mostTerms(keeper, 2026)).isEqualTo(2);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> record(three))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("term3First", "core.school-year.error.most", 2)));

        core.settings.set(keeper, SchoolYearSettings.TERMS, 3, LocalDate.of(2026, 1, 1));
        record(three);

        assertThat(open().value().terms()).hasSize(3);
        core.settings.set(keeper, SchoolYearSettings.TERMS, 2, LocalDate.of(2026, 1, 1));
        record(SchoolYearDraft.of(open().value()));
        assertThat(open().value().terms()).as("those that it has it keeps").hasSize(3);
        record(YearDrafts.terms(open().value(), OPENING, OCTOBER, NOVEMBER, CLOSING, null, null));
        assertThat(database.number("select count(*) from core_school_term")).isEqualTo(2);
    }

    @Test
    void anotherOfficeKeepsItsOwnYears() {
        OfficeId kt2 = core.office("KT2");
        core.yearDesk.record(CoreServices.keeper(kt2), 0, YearDrafts.days(open().value(), OPENING, CLOSING));

        assertThat(open().number()).isZero();
        record(YearDrafts.days(open().value(), OPENING.plusDays(1), CLOSING));
        assertThat(core.years.find(kt2, 2026).orElseThrow().firstDay()).isEqualTo(OPENING);
    }

    @Test
    void whoDoesNotKeepTheCalendarReadsAndChangesNothing() {
        SchoolYearDraft draft = SchoolYearDraft.of(open().value());
        Caller stranger = TestCaller.in(kt1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.yearDesk.record(stranger, 0, draft));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.yearDesk.open(stranger, 2026));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.yearDesk.all(stranger));
        assertThat(open().number()).isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.yearDesk.open(keeper, 2569));
    }

    private Versioned<SchoolYear> open() {
        return core.yearDesk.open(keeper, 2026);
    }

    private void record(SchoolYearDraft draft) {
        core.yearDesk.record(keeper, open().number(), draft);
    }
}
