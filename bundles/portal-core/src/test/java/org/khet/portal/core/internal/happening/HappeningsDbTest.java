package org.khet.portal.core.internal.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.Happening.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What is recorded with the data is heard after the commit, in order, by everybody, also after a failure. */
@OnEachDatabase
class HappeningsDbTest {
    private static final OfficeId FIRST = new OfficeId(1);
    private static final OfficeId SECOND = new OfficeId(2);
    private final TestDatabase database;
    private final Transactions transactions;
    private HappeningDelivery happenings;

    HappeningsDbTest(TestDatabase database) {
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

    @Test
    void whatIsCommittedIsHeardInOrder_whatIsRolledBackIsNot() throws InterruptedException {
        Listening listening = listen(happenings, "search");

        record(FIRST, 1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    happenings.record(submitted(FIRST, 99));
                    throw new IllegalStateException("given up");
                }));
        record(FIRST, 2);

        assertThat(listening.next(2)).containsExactly(1L, 2L);
    }

    @Test
    void everythingOfAHappeningArrives() throws InterruptedException {
        LinkedBlockingQueue<Happening> seen = new LinkedBlockingQueue<>();
        happenings.bindListener(new Listening("search", seen::add));
        Happening full = new Happening(
                "ict.ticket.submitted",
                FIRST,
                "ict.ticket",
                1042,
                "ict/tickets/1042",
                Map.of("number", "ซ-17/2570", "school", "S05"),
                new PersonId(13),
                new Audience(Set.of(new PersonId(1), new PersonId(2)), Set.of(Permission.of("ict:ticket:accept"))));

        transactions.run(() -> happenings.record(full));

        assertThat(seen.poll(15, TimeUnit.SECONDS)).isEqualTo(full);
    }

    @Test
    void outsideATransactionNothingCanHappen() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> happenings.record(submitted(FIRST, 1)));
    }

    @Test
    void listenerThatWasAwayHearsWhatItMissed() throws InterruptedException {
        Listening before = listen(happenings, "finance");
        record(FIRST, 1);
        before.next(1);
        happenings.unbindListener(before);

        record(FIRST, 2);
        record(SECOND, 3);

        Listening after = listen(happenings, "finance");
        assertThat(after.next(2)).containsExactly(2L, 3L);
        assertThat(before.heardNothing()).isTrue();
    }

    @Test
    void failingListenerHearsTheSameAgain_andHoldsUpNobody() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        Listening failing = new Listening("broken", happening -> {
            if (happening.recordId() == 2 && failures.getAndIncrement() == 0) {
                throw new IllegalStateException("cannot hear");
            }
        });
        happenings.bindListener(failing);
        Listening healthy = listen(happenings, "healthy");

        transactions.run(() -> LongStream.rangeClosed(1, 3).forEach(i -> happenings.record(submitted(FIRST, i))));

        assertThat(healthy.next(3)).containsExactly(1L, 2L, 3L);
        List<Long> heard = failing.next(3);
        if (heard.equals(List.of(1L, 1L, 2L))) {
            heard = new ArrayList<>(heard.subList(1, 3)); // the first of the packet was repeated with it
            heard.addAll(failing.next(1));
        }
        assertThat(heard).containsExactly(1L, 2L, 3L);
        assertThat(failures).hasValue(2);
    }

    @Test
    void causeComesBeforeEffect_alsoWhenALongTransactionCommitsLate() throws Exception {
        Listening listening = listen(happenings, "search");
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (var slow = Executors.newSingleThreadExecutor()) {
            Future<?> late = slow.submit(() -> transactions.run(() -> {
                happenings.record(submitted(FIRST, 1));
                recorded.countDown();
                await(mayCommit);
            }));
            await(recorded);
            record(FIRST, 2);
            assertThat(listening.next(1)).as("nobody waits for the long one").containsExactly(2L);
            mayCommit.countDown();
            late.get();
            record(FIRST, 3);
        }

        assertThat(listening.next(2)).containsExactly(1L, 3L);
    }

    @Test
    void chainsOfThreeOffices_eachHeardInItsOrder() throws Exception {
        Listening listening = listen(happenings, "search");
        int length = 60;
        try (var offices = Executors.newFixedThreadPool(3)) {
            List<Future<?>> chains = new ArrayList<>();
            for (int office = 1; office <= 3; office++) {
                OfficeId id = new OfficeId(office);
                chains.add(offices.submit(() ->
                        LongStream.range(0, length).forEach(step -> record(id, id.value() * 1000 + step))));
            }
            for (Future<?> chain : chains) {
                chain.get();
            }
        }

        List<Long> heard = listening.next(3 * length);
        for (long office = 1; office <= 3; office++) {
            long own = office;
            assertThat(heard.stream().filter(key -> key / 1000 == own))
                    .containsExactlyElementsOf(LongStream.range(0, length)
                            .mapToObj(step -> own * 1000 + step)
                            .toList());
        }
    }

    @Test
    void twoNodes_eachListenerHearsEverythingOnce() throws InterruptedException {
        HappeningDelivery other = node();
        try {
            Listening here = listen(happenings, "core.notices");
            Listening there = listen(other, "core.notices");
            for (long i = 1; i <= 20; i++) {
                long key = i;
                HappeningDelivery node = i % 2 == 0 ? happenings : other;
                transactions.run(() -> node.record(submitted(FIRST, key)));
            }
            Listening witness = listen(other, "witness");
            assertThat(witness.next(20))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 20).boxed().toList());

            awaitHeard("core.notices", 20);
            assertThat(count(here) + count(there)).isEqualTo(20);
        } finally {
            other.close();
        }
    }

    @Test
    void openScreenFollowsItsOfficeOnly_untilItIsClosed() throws InterruptedException {
        LinkedBlockingQueue<Long> screen = new LinkedBlockingQueue<>();
        var following = happenings.follow(FIRST, happening -> screen.add(happening.recordId()));

        record(SECOND, 1);
        record(FIRST, 2);
        assertThat(screen.poll(15, TimeUnit.SECONDS)).isEqualTo(2L);

        following.close();
        Listening listening = listen(happenings, "search");
        record(FIRST, 3);
        listening.next(3);
        assertThat(screen).isEmpty();
    }

    private HappeningDelivery node() {
        return new HappeningDelivery(
                transactions,
                new HappeningRows(transactions, database.unit()),
                new HeardRows(database.unit()),
                Clocks.at("2026-11-20T09:30"));
    }

    private static Listening listen(HappeningDelivery node, String name) {
        Listening listening = new Listening(name);
        node.bindListener(listening);
        return listening;
    }

    private void record(OfficeId office, long key) {
        transactions.run(() -> happenings.record(submitted(office, key)));
    }

    private void awaitHeard(String listener, long number) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (database.number("select last_number from core_happening_heard where listener = '" + listener + "'")
                < number) {
            assertThat(System.nanoTime())
                    .as("%s hears until %d", listener, number)
                    .isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static int count(Listening listening) throws InterruptedException {
        int count = 0;
        while (!listening.heardNothing()) {
            count += listening.next(1).size();
        }
        return count;
    }

    private static Happening submitted(OfficeId office, long key) {
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

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
