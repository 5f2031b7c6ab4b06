package org.khet.portal.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about, and leaves the processor to them meanwhile. */
public final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final long POLL_NANOS = Duration.ofMillis(5).toNanos();

    private Patience() {}

    /**
     * Returns as soon as it holds.
     *
     * @param what what is waited for, told when it has not come within a minute
     */
    public static void until(String what, BooleanSupplier wanted) {
        long began = System.nanoTime();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() - began > LIMIT.toNanos()) {
                throw new AssertionError("waited a minute in vain: " + what);
            }
            pause();
        }
    }

    /** A moment in which others work. */
    public static void pause() {
        LockSupport.parkNanos(POLL_NANOS);
    }
}
