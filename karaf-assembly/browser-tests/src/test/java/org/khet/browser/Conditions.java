package org.khet.browser;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what comes sooner or later, with a generous limit. */
final class Conditions {
    private static final long MINUTES = 2;

    private Conditions() {}

    /**
     * Waits until it is so.
     *
     * @param what said when it does not become so
     */
    static void await(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + MINUTES + " minutes: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
