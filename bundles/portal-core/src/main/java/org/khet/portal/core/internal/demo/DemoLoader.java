package org.khet.portal.core.internal.demo;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.khet.portal.api.outcome.OutOfService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays on a thread of its own; again and again while something that is needed is out of service. Safe for concurrent use. */
final class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-demo").factory());
    private final AtomicInteger waiting = new AtomicInteger();
    private final Runnable play;
    private final Duration pause;
    private volatile String failure = "";

    /** @param pause before it tries again */
    DemoLoader(Runnable play, Duration pause) {
        this.play = play;
        this.pause = pause;
    }

    /** Plays when all that was asked for before is played. */
    void soon() {
        waiting.incrementAndGet();
        in(Duration.ZERO);
    }

    /** Plays after a while; until then nothing is missing. */
    void later(Duration time) {
        try {
            Future<?> _ = thread.schedule(this::soon, time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("the demonstration is being stopped", e);
        }
    }

    /** Whether something is still to be played. */
    boolean isWorking() {
        return waiting.get() > 0;
    }

    /** Whether a play follows the one that runs. */
    boolean isMoreWaiting() {
        return waiting.get() > 1;
    }

    /** Why the last play failed; empty when it did not. */
    String failure() {
        return failure;
    }

    void stop() {
        thread.shutdownNow();
    }

    private void in(Duration time) {
        try {
            Future<?> _ = thread.schedule(this::once, time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            waiting.decrementAndGet();
            LOG.debug("the demonstration is being stopped", e);
        }
    }

    private void once() {
        boolean again = false;
        try {
            play.run();
            failure = "";
        } catch (OutOfService away) {
            again = true;
            LOG.info("the demonstration waits: {}", away.toString());
        } catch (RuntimeException | LinkageError e) {
            failure = e.toString();
            LOG.error("the demonstration could not be loaded", e);
        } finally {
            if (!again) {
                waiting.decrementAndGet();
            }
        }
        if (again) {
            in(pause);
        }
    }
}
