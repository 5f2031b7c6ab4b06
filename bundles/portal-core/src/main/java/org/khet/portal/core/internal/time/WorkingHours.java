package org.khet.portal.core.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.time.OfficeTime;

/**
 * Working hours of a day: before and after the noon break, in their order, each with a length. Immutable.
 *
 * @param parts at least one
 */
record WorkingHours(List<Part> parts) {
    /**
     * Some hours without a break.
     *
     * @param start when work begins
     * @param end   when it ends
     */
    record Part(LocalTime start, LocalTime end) {
        boolean lasts() {
            return start.isBefore(end);
        }

        Instant startOn(LocalDate day) {
            return day.atTime(start).atZone(OfficeTime.ZONE).toInstant();
        }

        Instant endOn(LocalDate day) {
            return day.atTime(end).atZone(OfficeTime.ZONE).toInstant();
        }
    }

    /** The hours of every office that set none. */
    static final WorkingHours STANDARD =
            new WorkingHours(List.of(new Part(TimeSettings.DAY_START.standard(), TimeSettings.DAY_END.standard())));

    /** Hours that make no sense, the end before the start, count as the standard ones; such a break counts as none. */
    static WorkingHours of(Part day, Part noon) {
        if (!day.lasts()) {
            return STANDARD;
        }
        if (!noon.lasts()) {
            return new WorkingHours(List.of(day));
        }
        List<Part> parts = Stream.of(
                        new Part(day.start(), earlier(day.end(), noon.start())),
                        new Part(later(day.start(), noon.end()), day.end()))
                .filter(Part::lasts)
                .toList();
        return parts.isEmpty() ? STANDARD : new WorkingHours(parts);
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
