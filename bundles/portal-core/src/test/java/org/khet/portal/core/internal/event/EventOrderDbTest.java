package org.khet.portal.core.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Over long transactions, several offices and several nodes the order stays. */
@OnEachDatabase
class EventOrderDbTest extends EventsCase {
    EventOrderDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void causeComesBeforeEffect_alsoWhenALongTransactionCommitsLate() throws Exception {
        RecordingListener listening = listen(happenings, "search");
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
        RecordingListener listening = listen(happenings, "search");
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
        EventDispatcher other = node();
        try {
            RecordingListener here = listen(happenings, "core.notices");
            RecordingListener there = listen(other, "core.notices");
            for (long i = 1; i <= 20; i++) {
                long key = i;
                EventDispatcher node = i % 2 == 0 ? happenings : other;
                transactions.run(() -> node.record(submitted(FIRST, key)));
            }
            RecordingListener witness = listen(other, "witness");
            assertThat(witness.next(20))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 20).boxed().toList());

            awaitHeard("core.notices", 20);
            assertThat(count(here) + count(there)).isEqualTo(20);
        } finally {
            other.close();
        }
    }
}
