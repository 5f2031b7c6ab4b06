package org.khet.portal.shell.internal.fault;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * Reference numbers of faults: {@code K-<Buddhist year>-<MMdd>-<n>}. They begin at a tenth of the second of the day, so that
 * a restart does not give a number twice. Safe for concurrent use.
 */
public final class ErrorNumbers {
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    /** Numbers of the days of this clock, in Bangkok. */
    public ErrorNumbers(Clock clock) {
        this.clock = clock;
    }

    /** The next number. */
    public String next() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), OfficeTime.ZONE);
        long day = now.toLocalDate().toEpochDay();
        long floor = day * 1_000_000 + now.toLocalTime().toSecondOfDay() / 10;
        long number = last.accumulateAndGet(floor, (before, least) -> Math.max(before + 1, least));
        return "K-%d-%02d%02d-%04d"
                .formatted(ThaiDate.year(now.getYear()), now.getMonthValue(), now.getDayOfMonth(), number % 1_000_000);
    }
}
