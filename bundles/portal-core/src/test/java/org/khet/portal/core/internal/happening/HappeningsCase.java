package org.khet.portal.core.internal.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.Happening.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.TestDatabase;

/** Two offices in which nothing has happened yet. */
abstract class HappeningsCase {
    static final OfficeId FIRST = new OfficeId(1);
    static final OfficeId SECOND = new OfficeId(2);
    final TestDatabase database;
    final Transactions transactions;
    HappeningDelivery happenings;

    HappeningsCase(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions();
    }

    @BeforeEach
    void nothingHappenedYet() {
        database.clear();
        happenings = node();
    }

    @AfterEach
    void stop() throws InterruptedException {
        happenings.close();
    }

    HappeningDelivery node() {
        return new HappeningDelivery(
                transactions,
                new LaggardHearing.Ground(
                        new HappeningRows(transactions, database.unit()),
                        new HeardRows(database.unit()),
                        laggards(),
                        Clocks.at("2026-11-20T09:30"),
                        new LaggardHearing.Pauses(Duration.ofMillis(10), Duration.ofMillis(50), 3)));
    }

    LaggardRepository laggards() {
        return new LaggardRepository(database.unit());
    }

    static Listening listen(HappeningDelivery node, String name) {
        Listening listening = new Listening(name);
        node.bindListener(listening);
        return listening;
    }

    void record(OfficeId office, long key) {
        transactions.run(() -> happenings.record(submitted(office, key)));
    }

    void awaitHeard(String listener, long number) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (database.number("select last_number from core_happening_heard where listener = '" + listener + "'")
                < number) {
            assertThat(System.nanoTime())
                    .as("%s hears until %d", listener, number)
                    .isLessThan(until);
            Thread.onSpinWait();
        }
    }

    static int count(Listening listening) throws InterruptedException {
        int count = 0;
        while (!listening.heardNothing()) {
            count += listening.next(1).size();
        }
        return count;
    }

    static Happening submitted(OfficeId office, long key) {
        return new Happening(
                "ict.ticket.submitted",
                office,
                "ict.ticket",
                key,
                "ict/tickets/" + key,
                Map.of(),
                null,
                Audience.NOBODY);
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
