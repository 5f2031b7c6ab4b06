package org.khet.portal.control.internal.runtime;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that may never return, because it is somebody else's code. */
final class TimeLimiter {
    private static final int LAST_TRIES = 40;
    private static final int LAST_MILLIS = 50;

    private TimeLimiter() {}

    /**
     * Runs the work on a thread of its own; interrupts it when the time is over.
     *
     * @return its answer; empty when it did not end, even a moment after the interruption
     */
    static <T> Optional<T> call(String name, int seconds, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().name(name).start(task);
        try {
            return Optional.of(task.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            return atLast(thread, task);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Interrupted again and again: one that tries once more after each interruption ends this way too. */
    private static <T> Optional<T> atLast(Thread thread, FutureTask<T> task) {
        for (int i = 0; i < LAST_TRIES; i++) {
            thread.interrupt();
            try {
                return Optional.of(task.get(LAST_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException again) {
                // it gets another interruption
            } catch (ExecutionException never) {
                return Optional.empty();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return Optional.empty();
    }
}
