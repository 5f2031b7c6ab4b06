package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.testkit.Patience;

/** A portal was started to be shown, and something was not ready: that is waited for, or said. */
class DemoLoaderTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private final AtomicInteger plays = new AtomicInteger();
    private Runnable play = plays::incrementAndGet;
    private volatile boolean ending;
    private final DemoLoader thread = new DemoLoader(() -> play.run(), SHORT, () -> ending);

    @AfterEach
    void stop() {
        thread.stop();
    }

    @Test
    void databaseThatIsNotThereYet_isWaitedFor() {
        CountDownLatch asked = new CountDownLatch(1);
        play = () -> {
            await(asked);
            if (plays.incrementAndGet() < 4) {
                throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("starting"));
            }
        };

        thread.soon();
        assertThat(thread.isWorking()).isTrue();
        asked.countDown();
        awaitEnd();

        assertThat(plays).hasValue(4);
        assertThat(thread.failure()).isEmpty();
    }

    @Test
    void partOfAnUpdatedModule_isPlayedLater_andUntilThenNothingIsMissing() {
        thread.later(Duration.ofHours(1));
        assertThat(thread.isWorking()).isFalse();

        thread.later(SHORT);
        Patience.until("a play", () -> plays.get() > 0);
        awaitEnd();

        assertThat(plays).hasValue(1);
    }

    @Test
    void defect_isKeptUntilItIsPlayedWithoutOne() {
        play = () -> {
            throw new IllegalStateException("two offices with one code");
        };
        thread.soon();
        awaitEnd();
        assertThat(thread.failure()).contains("two offices with one code");

        play = plays::incrementAndGet;
        thread.soon();
        awaitEnd();

        assertThat(thread.failure()).isEmpty();
    }

    @Test
    void brokenModule_doesNotMakeItLookBusyForEver() {
        play = () -> {
            throw new NoClassDefFoundError("org/khet/ict/Missing");
        };

        thread.soon();
        awaitEnd();

        assertThat(thread.failure()).contains("org/khet/ict/Missing");
    }

    @Test
    void stopOfThePortal_isNoFailure_andIsNotWaitedOut() {
        play = () -> {
            plays.incrementAndGet();
            ending = true;
            throw new IllegalStateException("unit documents is closed: its module is leaving");
        };
        thread.soon();
        awaitEnd();
        assertThat(thread.failure()).isEmpty();

        play = () -> {
            plays.incrementAndGet();
            throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("closed"));
        };
        thread.soon();
        awaitEnd();

        assertThat(plays).as("tried once each").hasValue(2);
        assertThat(thread.failure()).isEmpty();
    }

    private void awaitEnd() {
        Patience.until("the end of the play", () -> !thread.isWorking());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
