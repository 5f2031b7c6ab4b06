package org.khet.portal.shell.internal.open;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one network address may open screens without sign-in and send what stands in them: so many in each span of time. A whole
 * school stands behind one address, so the number is generous; keys are too long to be tried. Safe for concurrent use.
 */
final class VisitLimiter {
    /** Openings and sendings of an address in each span. */
    static final int MOST = 120;

    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private record Count(Instant since, int number) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    VisitLimiter(Clock clock) {
        this.clock = clock;
    }

    /** Counts one; whether the address may. */
    synchronized boolean take(String address) {
        Instant now = clock.instant();
        Count last = counts.get(address);
        Count next = last == null || !now.isBefore(last.since().plus(SPAN))
                ? new Count(now, 1)
                : new Count(last.since(), last.number() + 1);
        counts.remove(address);
        if (counts.size() >= MOST_ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
        counts.put(address, next);
        return next.number() <= MOST;
    }
}
