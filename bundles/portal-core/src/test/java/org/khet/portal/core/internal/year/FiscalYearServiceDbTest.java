package org.khet.portal.core.internal.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.Act;
import org.khet.portal.api.admin.time.FiscalYearStatus.State;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The administrator opens, locks and reopens fiscal years, on 20 Nov 2569 at first: in the year 2570. CORE-42. */
@OnEachDatabase
class FiscalYearServiceDbTest {
    private static final FiscalYear OLD = FiscalYear.ofBuddhist(2569);
    private static final FiscalYear NOW = FiscalYear.ofBuddhist(2570);
    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2571);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;

    FiscalYearServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
    }

    @Test
    void officeThatNeverTurnedAYearWritesInEachOfThem() {
        assertThat(core.fiscalYearDesk.all(keeper))
                .extracting(one -> one.year().buddhist(), FiscalYearStatus::state)
                .containsExactly(
                        tuple(2571, State.COMING),
                        tuple(2570, State.OPEN),
                        tuple(2569, State.OPEN),
                        tuple(2568, State.OPEN),
                        tuple(2567, State.OPEN),
                        tuple(2566, State.OPEN),
                        tuple(2565, State.OPEN));
        assertThat(core.fiscalYears.isOpen(kt1, LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(core.fiscalYears.isOpen(kt1, NEXT.firstDay())).isTrue();
    }

    @Test
    void openedYearKnowsByWhomAndWhen_theTrailAndOthersHearOfIt() {
        core.fiscalYearDesk.open(keeper, 0, NEXT);

        FiscalYearStatus opened = core.fiscalYearDesk.find(keeper, NEXT);
        assertThat(opened.state()).isEqualTo(State.OPEN);
        assertThat(opened.opening()).hasValueSatisfying(step -> {
            assertThat(step.by()).isEqualTo(keeper.name());
            assertThat(step.at()).isEqualTo(core.clock.instant());
        });
        assertThat(core.happenings.all()).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo(FiscalYearRegister.OPENED);
            assertThat(told.facts()).isEqualTo(Map.of("year", "2571"));
        });
        assertThat(database.number("select count(*) from core_audit where act = 'core.year.opened'"))
                .isEqualTo(1);
    }

    @Test
    void lockBeginsOnItsDay_theDayBeforeIsWrittenYet() {
        core.fiscalYearDesk.lock(keeper, 0, OLD, DECEMBER);
        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay())).isTrue();
        assertThat(core.fiscalYearDesk.find(keeper, OLD).lockedFrom()).contains(DECEMBER);

        core.clock.set("2026-11-30T23:59");
        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay())).isTrue();
        core.clock.set("2026-12-01T00:00");

        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay())).isFalse();
        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay().plusDays(1))).isTrue();
        assertThat(core.fiscalYears.problem(kt1, OLD.firstDay(), "reportedAt", "ict.error.year-locked"))
                .contains(Problem.of("reportedAt", "ict.error.year-locked", "2569", "2026-12-01"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.fiscalYears.checkOpen(kt1, OLD.lastDay(), "day", "x.error.locked"));
    }

    @Test
    void lockOfTodayHoldsAtOnce_inThisOfficeOnly() {
        OfficeId kt2 = core.office("KT2");
        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay())).isTrue();

        core.fiscalYearDesk.lock(keeper, 0, OLD, TODAY);

        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay())).isFalse();
        assertThat(core.fiscalYears.isOpen(kt2, OLD.lastDay())).isTrue();
        assertThat(core.fiscalYearDesk.find(CoreServices.keeper(kt2), OLD).history())
                .isEmpty();
    }

    @Test
    void lockedYearIsOpenedAgainWithAReason_whichStandsInItsHistoryAndOnTheTrailOnly() {
        core.fiscalYearDesk.lock(keeper, 0, OLD, TODAY);
        refused(() -> core.fiscalYearDesk.reopen(keeper, 1, OLD, "  "), "reason", "core.error.needed");
        refused(() -> core.fiscalYearDesk.lock(keeper, 1, OLD, DECEMBER), "year", "core.year.error.locked");

        core.fiscalYearDesk.reopen(keeper, 1, OLD, " หน่วยตรวจสอบขอให้แก้ ");

        FiscalYearStatus again = core.fiscalYearDesk.find(keeper, OLD);
        assertThat(core.fiscalYears.isOpen(kt1, OLD.lastDay())).isTrue();
        assertThat(again.history()).extracting(FiscalYearStatus.Step::act).containsExactly(Act.LOCKED, Act.REOPENED);
        assertThat(again.history().getLast().reason()).isEqualTo("หน่วยตรวจสอบขอให้แก้");
        assertThat(core.happenings.types()).containsExactly(FiscalYearRegister.CLOSED, FiscalYearRegister.REOPENED);
        assertThat(core.happenings.all().getLast().facts()).containsOnlyKeys("year");
        refused(() -> core.fiscalYearDesk.reopen(keeper, 2, OLD, "อีกครั้ง"), "year", "core.year.error.not-locked");
        core.fiscalYearDesk.lock(keeper, 2, OLD, DECEMBER);
        core.fiscalYearDesk.lock(keeper, 3, OLD, DECEMBER.plusDays(7));
        assertThat(core.fiscalYearDesk.find(keeper, OLD).lockedFrom()).contains(DECEMBER.plusDays(7));
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        refused(() -> core.fiscalYearDesk.open(keeper, 0, OLD), "year", "core.year.error.open");
        refused(() -> core.fiscalYearDesk.open(keeper, 0, NEXT.next()), "year", "core.year.error.open");
        refused(() -> core.fiscalYearDesk.lock(keeper, 0, OLD, null), "from", "core.error.needed");
        refused(() -> core.fiscalYearDesk.lock(keeper, 0, OLD, TODAY.minusDays(1)), "from", "core.year.error.past");
        refused(() -> core.fiscalYearDesk.lock(keeper, 0, OLD, TODAY.plusDays(367)), "from", "core.year.error.far");
        refused(() -> core.fiscalYearDesk.lock(keeper, 0, NOW, NOW.lastDay()), "from", "core.year.error.within");
        refused(() -> core.fiscalYearDesk.lock(keeper, 0, NEXT, DECEMBER), "year", "core.year.error.coming");
        core.fiscalYearDesk.lock(keeper, 0, NOW, NEXT.firstDay());
        core.fiscalYearDesk.open(keeper, 1, NOW);
        refused(() -> core.fiscalYearDesk.open(keeper, 2, NOW), "year", "core.year.error.opened");
        assertThat(core.fiscalYearDesk.find(keeper, NOW).lockedFrom()).contains(NEXT.firstDay());
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.fiscalYearDesk.find(keeper, FiscalYear.ofBuddhist(2500)));
    }

    @Test
    void whoDoesNotKeepTheYearsReadsAndChangesNothing() {
        for (Caller stranger : List.of(TestCaller.in(kt1), TestCaller.in(kt1).own(FiscalYearRegister.TURN))) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> core.fiscalYearDesk.all(stranger),
                    () -> core.fiscalYearDesk.find(stranger, NOW),
                    () -> core.fiscalYearDesk.preview(stranger, NEXT),
                    () -> core.fiscalYearDesk.open(stranger, 0, NEXT),
                    () -> core.fiscalYearDesk.lock(stranger, 0, OLD, TODAY),
                    () -> core.fiscalYearDesk.reopen(stranger, 0, OLD, "เหตุผล"))) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(call);
            }
        }
        assertThat(database.number("select count(*) from core_fiscal_year_step"))
                .isZero();
    }

    private static void refused(ThrowingCallable call, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple(field, key)));
    }
}
