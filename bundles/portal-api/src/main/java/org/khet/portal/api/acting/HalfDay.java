package org.khet.portal.api.acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.khet.portal.api.time.OfficeTime;

/**
 * Half of a day, ended by noon in Bangkok. Source: core C.1, CORE-27.
 *
 * @param day       the day
 * @param afternoon from noon on
 */
public record HalfDay(LocalDate day, boolean afternoon) implements Comparable<HalfDay> {
    private static final int NOON = 12;
    private static final Comparator<HalfDay> ORDER =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::afternoon);

    /** The half of the day in which the instant lies. */
    public static HalfDay of(Instant instant) {
        var time = instant.atZone(OfficeTime.ZONE);
        return new HalfDay(time.toLocalDate(), time.getHour() >= NOON);
    }

    /** Before noon. */
    public static HalfDay morning(LocalDate day) {
        return new HalfDay(day, false);
    }

    /** From noon on. */
    public static HalfDay afternoon(LocalDate day) {
        return new HalfDay(day, true);
    }

    /** The half day that follows. */
    public HalfDay next() {
        return afternoon ? morning(day.plusDays(1)) : afternoon(day);
    }

    /** The half day before. */
    public HalfDay previous() {
        return afternoon ? morning(day) : afternoon(day.minusDays(1));
    }

    /** {@code 2026-11-20 AM}. */
    public String iso() {
        return day + (afternoon ? " PM" : " AM");
    }

    /** As the begin of a time: {@code 2026-11-20}, with {@code PM} behind it when the morning is left out. */
    public String isoBegin() {
        return afternoon ? iso() : day.toString();
    }

    /** As the end of a time: {@code 2026-11-20}, with {@code AM} behind it when the afternoon is left out. */
    public String isoEnd() {
        return afternoon ? day.toString() : iso();
    }

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }
}
