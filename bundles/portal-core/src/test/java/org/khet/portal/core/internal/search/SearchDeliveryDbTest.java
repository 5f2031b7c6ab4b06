package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository;
import org.khet.portal.core.internal.event.EventDispatcher;
import org.khet.portal.core.internal.event.EventRepository;
import org.khet.portal.core.internal.event.ListenerOffsets;
import org.khet.portal.core.internal.event.OutsideListener;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeUnits;

/** The index hears by the dispatcher, while its disk is slow, over a crash, and on a node that has no index yet. */
@OnEachDatabase
class SearchDeliveryDbTest extends SearchCase {
    private final TestDatabase database;
    private final List<EventDispatcher> nodes = new ArrayList<>();
    private EventDispatcher happenings;

    SearchDeliveryDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingHappenedYet() {
        database.clear();
        happenings = node();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (EventDispatcher node : nodes) {
            node.close();
        }
    }

    @Test
    void whileTheIndexWaitsForItsDisk_noRowIsLocked_andTheOfficeGoesOn() throws InterruptedException {
        var disk = new SlowDisk(listener);
        happenings.bindListener(disk);
        records.put(KT1, 4, "สายแลนชำรุด", "");
        happens(4);
        assertThat(disk.waits.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(database.number("select last_number from core_happening_heard"))
                .as("not noted yet")
                .isZero();
        assertThatCode(() -> database.unit()
                        .runtime(rows -> rows.createNativeQuery(
                                        "update core_happening_heard set last_number = last_number")
                                .executeUpdate()))
                .as("the note of the listener is locked by nobody")
                .doesNotThrowAnyException();
        records.put(KT1, 5, "สายแลนหลุด", "");
        happens(5);
        assertThat(database.number("select count(*) from core_happening")).isEqualTo(2);

        disk.answers.countDown();
        awaitHeard(1, 2);
        assertThat(search.find(HEAD, "สายแลน", 10)).extracting(Hit::id).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void crashBetweenIndexAndNote_isHeardAgain_withTheSameIndex() throws InterruptedException {
        var crash = new PowerCut(listener);
        happenings.bindListener(crash);
        records.put(KT1, 4, "สายแลนชำรุด", "");
        happens(4);
        assertThat(crash.happened.await(60, TimeUnit.SECONDS)).isTrue();
        happenings.unbindListener(crash);
        assertThat(database.number("select last_number from core_happening_heard"))
                .isZero();
        close();
        start();
        assertThat(search.find(HEAD, "สายแลน", 10)).as("the index has it").hasSize(1);

        happenings.bindListener(listener);

        awaitHeard(1, 1);
        assertThat(search.find(HEAD, "สายแลน", 10)).extracting(Hit::id).containsExactly(4L);
        assertThat(feeder.isComplete(source(), KT1)).isTrue();
    }

    @Test
    void nodeWithAnEmptyIndex_findsTheOldRecords_andWhatHappensOnTheOther(@TempDir Path empty) {
        happenings.bindListener(listener);
        happens(1);
        awaitHeard(1, 1);
        var secondIndex = new SearchIndex(new SearchFolder(empty));
        var secondFeeder = new IndexWriterService(secondIndex);
        var secondKeeper = new IndexMaintenance(sources, secondFeeder, new SearchOffices(KT1, KT2), switches);
        var second = new StoredSearch(secondIndex, sources, new FakeUnits());
        assertThat(second.find(HEAD, "เครื่องพิมพ์", 10)).isEmpty();

        secondKeeper.keepNew();
        var secondListener = new SearchListener(sources, secondFeeder, secondIndex, secondKeeper);
        node().bindListener(secondListener);
        records.put(KT1, 4, "สายแลนชำรุด", "");
        happens(4);
        awaitHeard(2, 2);

        assertThat(second.find(HEAD, "เครื่องพิมพ์", 10))
                .as("old")
                .extracting(Hit::id)
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(second.find(HEAD, "สายแลน", 10))
                .as("new")
                .extracting(Hit::id)
                .containsExactly(4L);
        assertThat(search.find(HEAD, "สายแลน", 10))
                .as("there too")
                .extracting(Hit::id)
                .containsExactly(4L);
        secondIndex.close();
    }

    private EventDispatcher node() {
        var node = new EventDispatcher(
                database.transactions(),
                new EventRepository(database.transactions(), database.unit()),
                new ListenerOffsets(database.unit()),
                new DeferredDeliveryRepository(database.unit()),
                Clocks.at("2026-11-20T09:30"));
        nodes.add(node);
        return node;
    }

    private void happens(long id) {
        database.transactions()
                .run(() -> happenings.record(new DomainEvent(
                        "ict.ticket.changed", KT1, "ict.ticket", id, "", Map.of(), null, DomainEvent.Audience.NOBODY)));
    }

    /** Until so many listeners have; one that comes has no row yet. */
    private void awaitHeard(int listeners, long number) {
        String heard = "select count(*) from core_happening_heard where last_number >= " + number;
        Patience.until(listeners + " heard until " + number, () -> database.number(heard) == listeners);
    }

    /** Waits for its disk until it is told to go on. */
    private static class SlowDisk implements OutsideListener {
        final CountDownLatch waits = new CountDownLatch(1);
        final CountDownLatch answers = new CountDownLatch(1);
        private final SearchListener search;
        boolean heard;

        SlowDisk(SearchListener search) {
            this.search = search;
        }

        @Override
        public String name() {
            return search.name();
        }

        @Override
        public void hear(long number, DomainEvent happening) {
            search.hear(number, happening);
            heard = true;
        }

        @Override
        public void settle() {
            if (!heard) {
                return;
            }
            waits.countDown();
            try {
                assertThat(answers.await(60, TimeUnit.SECONDS)).isTrue(); // longer than anybody waits for a lock
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            search.settle();
        }
    }

    /** The power goes when the index has it, before that is noted. */
    private static final class PowerCut extends SlowDisk {
        final CountDownLatch happened = new CountDownLatch(1);
        private boolean gone;

        PowerCut(SearchListener search) {
            super(search);
            answers.countDown();
        }

        @Override
        public void settle() {
            super.settle();
            if (heard && !gone) {
                gone = true;
                happened.countDown();
                throw new AssertionError("the power is gone");
            }
        }
    }
}
