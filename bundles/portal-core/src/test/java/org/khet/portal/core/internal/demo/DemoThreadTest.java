package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.OutOfService;

/** A portal was started to be shown, and something was not ready: that is waited for, or said. */
class DemoThreadTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private final AtomicInteger plays = new AtomicInteger();
    private Runnable play = plays::incrementAndGet;
    private final DemoThread thread = new DemoThread(() -> play.run(), SHORT);

    @AfterEach
    void stop() {
        thread.stop();
    }

    @Test
    void databaseThatIsNotThereYet_isWaitedFor() {
        play = () -> {
            if (plays.incrementAndGet() < 4) {
                throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("starting"));
            }
        };

        thread.soon();
        assertThat(thread.isWorking()).isTrue();
        awaitEnd();

        assertThat(plays).hasValue(4);
        assertThat(thread.failure()).isEmpty();
    }

    @Test
    void partOfAnUpdatedModule_isPlayedLater_andUntilThenNothingIsMissing() {
        thread.later(SHORT);
        assertThat(thread.isWorking()).isFalse();

        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (plays.get() == 0) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.onSpinWait();
        }
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

    private void awaitEnd() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (thread.isWorking()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
