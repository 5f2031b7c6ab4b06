package org.khet.portal.core.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What is recorded with the data is heard after the commit, in order, by everybody, also after a failure. */
@OnEachDatabase
class EventDispatcherDbTest extends EventsCase {
    EventDispatcherDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void whatIsCommittedIsHeardInOrder_whatIsRolledBackIsNot() throws InterruptedException {
        RecordingListener listening = listen(happenings, "search");

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
    void hundredHappeningsCostTheListenerAFewQuestions_notSomeForEach() throws InterruptedException {
        transactions.run(() -> LongStream.rangeClosed(1, 100).forEach(key -> happenings.record(submitted(FIRST, key))));
        RecordingListener witness = listen(happenings, "witness");
        assertThat(witness.next(100)).hasSize(100);
        long before = database.statements();

        RecordingListener late = listen(happenings, "late");

        assertThat(late.next(100)).hasSize(100);
        awaitHeard("late", 100);
        assertThat(database.statements() - before)
                .as("two packets, and what else looks meanwhile")
                .isLessThan(90);
    }

    @Test
    void everythingOfAHappeningArrives() throws InterruptedException {
        LinkedBlockingQueue<DomainEvent> seen = new LinkedBlockingQueue<>();
        happenings.bindListener(new RecordingListener("search", seen::add));
        DomainEvent full = new DomainEvent(
                "ict.ticket.submitted",
                FIRST,
                "ict.ticket",
                1042,
                "ict/tickets/1042",
                Map.of("number", "ซ-17/2570", "school", "S05"),
                new PersonId(13),
                new Audience(Set.of(new PersonId(1), new PersonId(2)), Set.of(Permission.of("ict:ticket:accept"))));

        transactions.run(() -> happenings.record(full));

        assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo(full);
    }

    @Test
    void outsideATransactionNothingCanHappen() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> happenings.record(submitted(FIRST, 1)));
    }

    @Test
    void listenerThatWasAwayHearsWhatItMissed() throws InterruptedException {
        RecordingListener before = listen(happenings, "finance");
        record(FIRST, 1);
        before.next(1);
        happenings.unbindListener(before);

        record(FIRST, 2);
        record(SECOND, 3);

        RecordingListener after = listen(happenings, "finance");
        assertThat(after.next(2)).containsExactly(2L, 3L);
        assertThat(before.heardNothing()).isTrue();
    }

    @Test
    void newIndexThatReadsTheRecordsItself_hearsTheLastMinutesOnly_notTwoYears() throws InterruptedException {
        RecordingListener witness = listen(happenings, "witness");
        for (long key = 1; key <= 5; key++) {
            record(FIRST, key);
        }
        witness.next(5);
        database.execute("update core_happening set happened_at = {ts '2024-11-21 00:00:00'} where record_id < 5");
        RecordingListener index = new RecordingListener("search node-2", happening -> {}) {
            @Override
            public boolean beginsWithNews() {
                return true;
            }
        };

        happenings.bindListener(index);

        assertThat(index.next(1)).containsExactly(5L);
        record(FIRST, 6);
        assertThat(index.next(1)).containsExactly(6L);
    }

    @Test
    void indexThatWasThrownAway_isForgotten_onceAllThatItMissedIsDeleted() throws InterruptedException {
        RecordingListener gone = listen(happenings, "search node-1");
        RecordingListener witness = listen(happenings, "witness");
        record(FIRST, 1);
        gone.next(1);
        happenings.unbindListener(gone);
        for (long key = 2; key <= 4; key++) {
            record(FIRST, key);
        }
        witness.next(4);
        awaitHeard("witness", 4);
        var heard = new ListenerOffsets(database.unit());

        assertThat(heard.forgetSilent()).as("nothing was deleted yet").isZero();
        database.execute("delete from core_happening where record_id <= 2");
        assertThat(heard.forgetSilent()).isEqualTo(1);

        assertThat(heard.last("search node-1")).isZero();
        assertThat(heard.last("witness")).isEqualTo(4);
    }

    @Test
    void failingListenerHearsTheSameAgain_andHoldsUpNobody() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        RecordingListener failing = new RecordingListener("broken", happening -> {
            if (happening.recordId() == 2 && failures.getAndIncrement() == 0) {
                throw new IllegalStateException("cannot hear");
            }
        });
        happenings.bindListener(failing);
        RecordingListener healthy = listen(happenings, "healthy");

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
    void openScreenFollowsItsOfficeOnly_untilItIsClosed() throws InterruptedException {
        LinkedBlockingQueue<Long> screen = new LinkedBlockingQueue<>();
        var following = happenings.follow(FIRST, happening -> screen.add(happening.recordId()));

        record(SECOND, 1);
        record(FIRST, 2);
        assertThat(screen.poll(60, TimeUnit.SECONDS)).isEqualTo(2L);

        following.close();
        RecordingListener listening = listen(happenings, "search");
        record(FIRST, 3);
        listening.next(3);
        assertThat(screen).isEmpty();
    }
}
