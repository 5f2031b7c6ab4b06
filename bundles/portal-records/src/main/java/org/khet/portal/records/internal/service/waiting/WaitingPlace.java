package org.khet.portal.records.internal.service.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a record stands among those that wait: late ones before all others, then the longest waiting.
 *
 * @param late  whether its last day is over
 * @param since when it came into its state
 */
public record WaitingPlace(boolean late, Instant since) implements Comparable<WaitingPlace> {
    private static final Comparator<WaitingPlace> ORDER =
            Comparator.comparing((WaitingPlace one) -> !one.late()).thenComparing(WaitingPlace::since);

    /** Of a record with this last day, if it has one. */
    public static WaitingPlace of(Optional<LocalDate> last, Instant since, LocalDate today) {
        return new WaitingPlace(last.filter(today::isAfter).isPresent(), since);
    }

    /** Whether it may stand before others of which the last came at that moment. */
    public boolean isBefore(Instant moment) {
        return late || since.isBefore(moment);
    }

    @Override
    public int compareTo(WaitingPlace other) {
        return ORDER.compare(this, other);
    }
}
