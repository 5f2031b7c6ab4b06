package org.khet.portal.core.internal.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Registers of two offices get their numbers: no gap, no double, each year from 1. */
@OnEachDatabase
class SeriesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final OfficeId FIRST = new OfficeId(1);
    private static final OfficeId SECOND = new OfficeId(2);
    private static final NumberSeries TICKETS = new NumberSeries(
            "ict.ticket", YearKind.FISCAL, Setting.text("ict.setting.ticketNumber", "ซ-{seq}/{BE}", "ict E-R31"));
    private static final NumberSeries LETTERS = new NumberSeries(
            "documents.out", YearKind.CALENDAR, Setting.text("documents.setting.outNumber", "{seq}/{BE}", "core E-11"));

    private final TestDatabase database;
    private final Transactions transactions;
    private StoredSeries series;

    SeriesDbTest(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions();
    }

    @BeforeEach
    void noNumberWasGivenYet() {
        database.clear();
        series = new StoredSeries(transactions, database.unit(), new CoreServices(database).settings);
    }

    @Test
    void ticketIsNumberedInTheFiscalYear_letterInTheCalendarYear() {
        assertThat(next(FIRST, TICKETS, TODAY)).isEqualTo(new RegisterNumber(1, 2570, "ซ-1/2570"));
        assertThat(next(FIRST, LETTERS, TODAY)).isEqualTo(new RegisterNumber(1, 2569, "1/2569"));
        assertThat(next(FIRST, TICKETS, TODAY)).hasToString("ซ-2/2570");
    }

    @Test
    void lastNumberOfAYearIsKnown_withoutTakingOne_inItsOfficeOnly() {
        assertThat(series.last(FIRST, TICKETS, TODAY)).isEmpty();
        next(FIRST, TICKETS, TODAY);
        next(FIRST, TICKETS, TODAY);
        next(SECOND, TICKETS, TODAY);

        assertThat(series.last(FIRST, TICKETS, TODAY)).contains(new RegisterNumber(2, 2570, "ซ-2/2570"));
        assertThat(series.last(SECOND, TICKETS, TODAY)).contains(new RegisterNumber(1, 2570, "ซ-1/2570"));
        assertThat(series.last(FIRST, TICKETS, TODAY.plusYears(1))).isEmpty();
        assertThat(next(FIRST, TICKETS, TODAY)).hasToString("ซ-3/2570");
    }

    @Test
    void firstOfOctoberBeginsAgainAtOne_andTheOldYearGoesOnForPapersOfItsDays() {
        assertThat(next(FIRST, TICKETS, LocalDate.of(2026, 9, 30))).hasToString("ซ-1/2569");
        assertThat(next(FIRST, TICKETS, LocalDate.of(2026, 10, 1))).hasToString("ซ-1/2570");
        assertThat(next(FIRST, TICKETS, LocalDate.of(2026, 9, 30))).hasToString("ซ-2/2569");
    }

    @Test
    void eachOfficeCountsForItself() {
        next(FIRST, TICKETS, TODAY);

        assertThat(next(SECOND, TICKETS, TODAY).running()).isEqualTo(1);
    }

    @Test
    void numberOfARolledBackPaperWasNeverGiven() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    series.next(FIRST, TICKETS, TODAY);
                    throw new IllegalArgumentException("the paper is not complete");
                }));

        assertThat(next(FIRST, TICKETS, TODAY).running()).isEqualTo(1);
    }

    @Test
    void outsideATransactionNoNumberIsGiven() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> series.next(FIRST, TICKETS, TODAY))
                .withMessageContaining("outside a transaction");
    }

    @Test
    void thirtyTwoClerksAtOnce_oneInTenGivesUp_noGapAndNoDouble() throws Exception {
        ConcurrentSkipListSet<Integer> given = new ConcurrentSkipListSet<>();
        CountDownLatch start = new CountDownLatch(1);
        Callable<Integer> clerk = () -> {
            start.await();
            int kept = 0;
            for (int paper = 1; paper <= 20; paper++) {
                kept += file(paper % 10 == 0, given);
            }
            return kept;
        };
        int kept = 0;
        try (var clerks = Executors.newFixedThreadPool(32)) {
            List<Future<Integer>> working =
                    IntStream.range(0, 32).mapToObj(i -> clerks.submit(clerk)).toList();
            start.countDown();
            for (Future<Integer> one : working) {
                kept += one.get();
            }
        }

        assertThat(kept).isEqualTo(32 * 18);
        assertThat(given).hasSize(kept);
        assertThat(given.getFirst()).isEqualTo(1);
        assertThat(given.getLast()).isEqualTo(kept);
    }

    @Test
    void twoBeginTwoSeriesCrosswise_oneIsUndoneAndBegunAgain_bothHaveTheirNumbers() throws Exception {
        CyclicBarrier bothHaveTheFirst = new CyclicBarrier(2);
        try (var clerks = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = clerks.submit(() -> crosswise(TICKETS, LETTERS, bothHaveTheFirst));
            Future<Integer> other = clerks.submit(() -> crosswise(LETTERS, TICKETS, bothHaveTheFirst));

            assertThat(one.get() + other.get()).as("1 and 2 of each").isEqualTo(6);
        }
        assertThat(next(FIRST, TICKETS, TODAY)).hasToString("ซ-3/2570");
        assertThat(next(FIRST, LETTERS, TODAY)).hasToString("3/2569");
    }

    private int crosswise(NumberSeries first, NumberSeries second, CyclicBarrier bothHaveTheFirst) {
        AtomicBoolean waits = new AtomicBoolean(true);
        return transactions.call(() -> {
            int sum = series.next(FIRST, first, TODAY).running();
            if (waits.getAndSet(false)) {
                await(bothHaveTheFirst);
            }
            return sum + series.next(FIRST, second, TODAY).running();
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int file(boolean givesUp, ConcurrentSkipListSet<Integer> given) {
        try {
            int number = transactions.call(() -> {
                int running = series.next(FIRST, TICKETS, TODAY).running();
                if (givesUp) {
                    throw new IllegalArgumentException("given up");
                }
                return running;
            });
            assertThat(given.add(number)).as("number %d given once", number).isTrue();
            return 1;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    private RegisterNumber next(OfficeId office, NumberSeries of, LocalDate day) {
        return transactions.call(() -> series.next(office, of, day));
    }
}
