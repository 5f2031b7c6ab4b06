package org.khet.portal.persistence.internal.backup;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Lets a thread rest as long as it has worked, so that people find a processor and a disk for them. For one thread. */
final class Throttle {
    static final long TURN = 10_000_000;
    static final long LONGEST_REST = 100_000_000;

    private final LongSupplier clock;
    private final LongConsumer rest;
    private long rested;

    /** On the steady clock. */
    Throttle() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * On another clock.
     *
     * @param clock steady, nanoseconds
     * @param rest  waits for so many nanoseconds
     */
    Throttle(LongSupplier clock, LongConsumer rest) {
        this.clock = clock;
        this.rest = rest;
        this.rested = clock.getAsLong();
    }

    /** To be called often; rests when a turn of 10 ms was worked, at most 100 ms for what waited for a disk. */
    void step() {
        long worked = clock.getAsLong() - rested;
        if (worked >= TURN) {
            rest.accept(Math.min(worked, LONGEST_REST));
            rested = clock.getAsLong();
        }
    }
}
