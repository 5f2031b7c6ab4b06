package org.khet.portal.core.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** One happening of one office that a listener never can hear: nobody else waits for it, and the portal says so. */
@OnEachDatabase
class ParkedEventDbTest extends EventsCase {
    ParkedEventDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void otherOfficesGoOn_theOfficeGoesOnAfterThreeFailures_healthSaysWhatWasParked() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        RecordingListener notices = new RecordingListener("core.notices", happening -> {
            if (happening.recordId() == 2) {
                tries.incrementAndGet();
                throw new IllegalStateException("no such template");
            }
        });
        record(FIRST, 1);
        record(FIRST, 2);
        record(SECOND, 10);
        record(FIRST, 3);
        record(SECOND, 11);
        awaitNumbered(5);

        happenings.bindListener(notices);

        assertThat(LongStream.rangeClosed(1, 60)
                        .mapToObj(i -> next(notices))
                        .takeWhile(key -> key != 3)
                        .filter(key -> key >= 10)
                        .distinct())
                .as("the second office before the first one goes on")
                .containsExactly(10L, 11L);
        assertThat(tries.get())
                .as("in the packet, alone, and the tries that count")
                .isLessThanOrEqualTo(4);
        record(FIRST, 4);
        assertThat(notices.next(1)).containsExactly(4L);
        awaitHeard("core.notices", 6);
        ListenerHealthCheck health = new ListenerHealthCheck(laggards(), Clocks.at("2026-11-20T09:31"));
        health.look();
        assertThat(health.trouble()).hasValueSatisfying(trouble -> {
            assertThat(trouble.problem().key()).isEqualTo("core.health.listeners.parked");
            assertThat(trouble.problem().args()).containsExactly(1, "core.notices");
            assertThat(trouble.detail()).contains("ict.ticket.submitted 2").contains("no such template");
        });
        health.stop();
        assertThat(database.number("select count(*) from core_happening_behind"))
                .isZero();
    }

    @Test
    void whatWasParked_isHeardWhenTheModuleWasMended() throws InterruptedException {
        AtomicBoolean mended = new AtomicBoolean();
        RecordingListener broken = new RecordingListener("ict.board", happening -> {
            if (happening.recordId() == 2 && !mended.get()) {
                throw new IllegalStateException("a fault of version 1.0");
            }
        });
        happenings.bindListener(broken);
        record(FIRST, 2);
        record(FIRST, 3);
        assertThat(broken.next(1)).containsExactly(3L);
        happenings.unbindListener(broken);

        mended.set(true);
        RecordingListener version11 = listen(happenings, "ict.board");

        assertThat(version11.next(1)).containsExactly(2L);
        record(FIRST, 4);
        assertThat(version11.next(1)).containsExactly(4L);
        assertThat(database.number("select count(*) from core_happening_parked"))
                .isZero();
    }

    private static long next(RecordingListener listening) {
        try {
            return listening.next(1).getFirst();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
