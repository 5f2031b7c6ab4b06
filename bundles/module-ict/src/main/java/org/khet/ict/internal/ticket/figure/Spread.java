package org.khet.ict.internal.ticket.figure;

import java.time.Duration;
import java.util.List;

/**
 * How long something took. Source: ict I.2.9.
 *
 * @param count  of how many
 * @param mean   mean in minutes
 * @param median median in minutes
 * @param ninety 90th percentile in minutes, the nearest rank
 */
public record Spread(int count, long mean, long median, long ninety) {
    /** Of these times. */
    public static Spread of(List<Duration> times) {
        if (times.isEmpty()) {
            return new Spread(0, 0, 0, 0);
        }
        List<Long> sorted = times.stream().map(Duration::toMinutes).sorted().toList();
        long sum = sorted.stream().mapToLong(Long::longValue).sum();
        int middle = sorted.size() / 2;
        long median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
        int rank = (int) Math.ceil(sorted.size() * 0.9);
        return new Spread(sorted.size(), Math.round((double) sum / sorted.size()), median, sorted.get(rank - 1));
    }
}
