package org.khet.portal.core.internal.demo;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.khet.portal.api.outcome.OutOfService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays on a thread of its own; again and again while something that is needed is out of service. Safe for concurrent use. */
final class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final String STOPPED = "the demonstration is loaded to its end at the next start: {}";
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-demo").factory());
    private final AtomicInteger waiting = new AtomicInteger();
    private final Runnable play;
    private final Duration pause;
    private final BooleanSupplier ending;
    private volatile String failure = "";

    /**
     * @param pause  before it tries again
     * @param ending whether the portal is being stopped
     */
    DemoLoader(Runnable play, Duration pause, BooleanSupplier ending) {
        this.play = play;
        this.pause = pause;
        this.ending = ending;
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

    /** Whether what fails now fails because everything is being stopped: it is played to its end at the next start. */
    boolean isEnding() {
        return thread.isShutdown() || ending.getAsBoolean();
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
            again = !isEnding();
            LOG.info(again ? "the demonstration waits: {}" : STOPPED, away.toString());
        } catch (RuntimeException | LinkageError e) {
            if (isEnding()) {
                LOG.info(STOPPED, e.toString());
                return;
            }
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
