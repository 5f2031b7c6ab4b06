package org.khet.portal.core.internal.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.time.FiscalYearStatus.Act;
import org.khet.portal.api.admin.time.FiscalYearStatus.State;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Before a year is opened the modules say what it means, and then each does its part with it. CORE-42. */
@OnEachDatabase
class YearTurnDbTest {
    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2571);
    private static final FiscalYear OLD = FiscalYear.ofBuddhist(2570);
    private static final NumberSeries TICKETS = new NumberSeries(
            "ict.ticket",
            NumberSeries.YearKind.FISCAL,
            Setting.text("ict.setting.ticketNumber", "ซ-{seq}/{BE}", "ict E-R31"));
    private static final LocalDate MAKHA = LocalDate.of(2028, 2, 10);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;

    YearTurnDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
    }

    /** A module that keeps a holiday as its part, so that it shows what is stored with the year. */
    private final class Rounds implements YearTurnPart {
        private @Nullable RuntimeException failure;

        @Override
        public ModuleId module() {
            return new ModuleId("rounds");
        }

        @Override
        public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
            if (failure != null) {
                throw failure;
            }
            return List.of(YearTurnFinding.of(Kind.CHANGES, "", "rounds.turn", String.valueOf(year.buddhist())));
        }

        @Override
        public void open(Caller caller, FiscalYear year) {
            core.days.addHoliday(caller, MAKHA, "วันมาฆบูชา");
            if (failure != null) {
                throw failure;
            }
        }
    }

    private static void refused(ThrowingCallable call, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple(field, key)));
    }

    @Test
    void newYearIsOpened_numbersBeginAtOne_theOldOneIsLocked_andOpenedAgainForAReasonOnly() {
        var series = new StoredSeries(database.transactions(), database.unit(), core.settings);
        LocalDate last = OLD.lastDay();
        for (String number : List.of("ซ-1/2570", "ซ-2/2570", "ซ-3/2570")) {
            assertThat(next(series, last)).hasToString(number);
        }
        core.clock.set("2027-10-01T09:00");
        assertThat(core.fiscalYearDesk.preview(keeper, NEXT))
                .extracting(one -> one.finding().kind(), one -> one.finding().link())
                .contains(tuple(Kind.MISSING, "admin/school-years/2571"));
        Caller reader = TestCaller.in(kt1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.fiscalYearDesk.open(reader, 0, NEXT));

        core.fiscalYearDesk.open(keeper, 0, NEXT);
        refused(() -> core.fiscalYearDesk.open(keeper, 1, NEXT), "year", "core.year.error.opened");
        assertThat(next(series, NEXT.firstDay())).hasToString("ซ-1/2571");
        assertThat(next(series, last)).as("a paper of the old year").hasToString("ซ-4/2570");
        assertThat(next(series, NEXT.firstDay())).hasToString("ซ-2/2571");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.fiscalYearDesk.lock(reader, 0, OLD, NEXT.firstDay()));
        core.fiscalYearDesk.lock(keeper, 0, OLD, NEXT.firstDay());
        refused(() -> core.fiscalYears.checkOpen(kt1, last, "day", "x.locked"), "day", "x.locked");
        core.fiscalYears.checkOpen(kt1, NEXT.firstDay(), "day", "x.locked");

        refused(() -> core.fiscalYearDesk.reopen(keeper, 1, OLD, " "), "reason", "core.error.needed");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.fiscalYearDesk.reopen(reader, 1, OLD, "ลองทำ"));
        refused(() -> core.fiscalYears.checkOpen(kt1, last, "day", "x.locked"), "day", "x.locked");
        core.fiscalYearDesk.reopen(keeper, 1, OLD, "หน่วยตรวจสอบขอให้แก้");
        core.fiscalYears.checkOpen(kt1, last, "day", "x.locked");
        assertThat(core.fiscalYearDesk.find(keeper, OLD).history())
                .extracting(one -> one.act(), one -> one.reason())
                .containsExactly(tuple(Act.LOCKED, ""), tuple(Act.REOPENED, "หน่วยตรวจสอบขอให้แก้"));
        assertThat(core.fiscalYearDesk.find(keeper, NEXT).state()).isEqualTo(State.OPEN);
    }

    private RegisterNumber next(StoredSeries series, LocalDate day) {
        return database.transactions().call(() -> series.next(kt1, TICKETS, day));
    }

    @Test
    void previewNamesWhatIsMissing_untilItIsMended() {
        FiscalYear later = FiscalYear.ofBuddhist(2576);
        core.clock.set("2032-09-01T09:00");
        assertThat(core.fiscalYearDesk.preview(keeper, later))
                .extracting(
                        one -> one.finding().kind(),
                        one -> one.finding().key(),
                        one -> one.finding().link())
                .containsExactly(
                        tuple(Kind.MISSING, "core.year.found.no-holidays", "admin/holidays"),
                        tuple(Kind.MISSING, "core.year.found.no-school-year", "admin/school-years/2576"));

        core.days.addHoliday(keeper, LocalDate.of(2033, 4, 13), "วันสงกรานต์");
        SchoolYear school = core.yearDesk.open(keeper, 2033).value();
        core.yearDesk.record(keeper, SchoolYearRegister.NOT_RECORDED, SchoolYearDraft.of(school));

        assertThat(core.fiscalYearDesk.preview(keeper, later))
                .extracting(one -> one.finding().kind(), one -> one.finding().args())
                .containsExactly(tuple(Kind.READY, List.of("2576", "1")), tuple(Kind.READY, List.of("2576")));
    }

    @Test
    void modulesThatAreOnSayTheirPart_andOneThatFailsIsNamed() {
        var rounds = new Rounds();
        core.turnParts.bindPart(rounds);
        assertThat(core.fiscalYearDesk.preview(keeper, NEXT))
                .as("off in the office")
                .noneMatch(one -> one.module().equals("rounds"));

        core.switches.turn(kt1, "rounds", true);
        assertThat(core.fiscalYearDesk.preview(keeper, NEXT))
                .extracting(one -> one.finding().kind())
                .isSorted()
                .contains(Kind.CHANGES);

        rounds.failure = new IllegalStateException("no rounds today");
        assertThat(core.fiscalYearDesk.preview(keeper, NEXT))
                .filteredOn(one -> one.finding().key().equals("core.year.found.failed"))
                .singleElement()
                .satisfies(one -> assertThat(one.finding().args()).containsExactly("rounds"));
        core.turnParts.unbindPart(rounds);
        assertThat(core.fiscalYearDesk.preview(keeper, NEXT))
                .noneMatch(one -> one.finding().key().equals("core.year.found.failed"));
    }

    @Test
    void partThatFailsLeavesTheYearComing_andNothingOfItsWork() {
        var rounds = new Rounds();
        rounds.failure = new IllegalStateException("no rounds today");
        core.switches.turn(kt1, "rounds", true);
        core.turnParts.bindPart(rounds);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> core.fiscalYearDesk.open(keeper, 0, NEXT));
        assertThat(core.fiscalYearDesk.find(keeper, NEXT).state()).isEqualTo(State.COMING);
        assertThat(database.number("select count(*) from core_holiday")).isZero();

        rounds.failure = null;
        core.fiscalYearDesk.open(keeper, 0, NEXT);
        assertThat(database.number("select count(*) from core_holiday")).isEqualTo(1);
    }

    @Test
    void ofTwoAdministratorsWhoTurnTheYearAtOnceTheSecondIsTold_andEachPartIsDoneOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> turned = List.of(keeper, CoreServices.keeper(kt1)).stream()
                    .map(caller -> threads.submit((Callable<Boolean>) () -> {
                        start.await();
                        return isTurned(caller);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(turned.getFirst().get(), turned.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(core.fiscalYearDesk.find(keeper, NEXT).history()).hasSize(1);
        assertThat(core.happenings.all()).hasSize(1);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.fiscalYearDesk.open(keeper, 0, NEXT));
    }

    private boolean isTurned(Caller caller) {
        try {
            core.fiscalYearDesk.open(caller, 0, NEXT);
            return true;
        } catch (Outdated second) {
            return false;
        }
    }
}
