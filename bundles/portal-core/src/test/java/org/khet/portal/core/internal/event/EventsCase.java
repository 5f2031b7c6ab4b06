package org.khet.portal.core.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.database.TestDatabase;

/** Two offices in which nothing has happened yet. */
abstract class EventsCase {
    static final OfficeId FIRST = new OfficeId(1);
    static final OfficeId SECOND = new OfficeId(2);
    final TestDatabase database;
    final Transactions transactions;
    EventDispatcher happenings;

    EventsCase(TestDatabase database) {
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

    EventDispatcher node() {
        return new EventDispatcher(
                transactions,
                new DeferredDelivery.DeliveryContext(
                        new EventRepository(transactions, database.unit()),
                        new ListenerOffsets(database.unit()),
                        laggards(),
                        Clocks.at("2026-11-20T09:30"),
                        new DeferredDelivery.Pauses(Duration.ofMillis(10), Duration.ofMillis(50), 3)));
    }

    DeferredDeliveryRepository laggards() {
        return new DeferredDeliveryRepository(database.unit());
    }

    static RecordingListener listen(EventDispatcher node, String name) {
        RecordingListener listening = new RecordingListener(name);
        node.bindListener(listening);
        return listening;
    }

    void record(OfficeId office, long key) {
        transactions.run(() -> happenings.record(submitted(office, key)));
    }

    void awaitHeard(String listener, long number) {
        String last = "select last_number from core_happening_heard where listener = '" + listener + "'";
        Patience.until(listener + " hears until " + number, () -> database.number(last) >= number);
    }

    /** Until so many have their place in the order; whoever begins to hear afterwards finds them all. */
    void awaitNumbered(long happened) {
        Patience.until(
                happened + " have their numbers",
                () -> database.number("select count(*) from core_happening where seq_no is not null") >= happened);
    }

    static int count(RecordingListener listening) throws InterruptedException {
        int count = 0;
        while (!listening.heardNothing()) {
            count += listening.next(1).size();
        }
        return count;
    }

    static DomainEvent submitted(OfficeId office, long key) {
        return new DomainEvent(
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
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
