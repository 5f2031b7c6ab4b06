package org.khet.portal.api.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Working days and hours of an office: a day of the week with work (default Monday to Friday) that is no holiday (core E-06);
 * weekdays, hours (default 08.30–16.30) and a noon break by settings with a day.
 * Each answer takes a constant number of queries however long the span. Safe for concurrent use.
 */
public interface WorkingDays {
    /** Permission to change the office's holidays. */
    Permission CONFIGURE = Permission.of("core:calendar:configure");

    /**
     * A holiday.
     *
     * @param day      the day
     * @param name     Thai name
     * @param national true when of the shipped national list, false when the office's own
     */
    record Holiday(LocalDate day, String name, boolean national) {}

    /** Whether people work on that day. */
    boolean isWorkingDay(OfficeId office, LocalDate day);

    /** Working days from the day after {@code from} until {@code to}, both in Bangkok; negative when reversed. */
    int between(OfficeId office, LocalDate from, LocalDate to);

    /** The day that is this many working days after the given day; the day itself for 0. */
    LocalDate plus(OfficeId office, LocalDate day, int workingDays);

    /** Working time between two instants; zero when reversed. */
    Duration worked(OfficeId office, Instant from, Instant to);

    /** The instant at which this much working time has passed since the given one. */
    Instant plus(OfficeId office, Instant from, Duration worked);

    /** Holidays of a fiscal year, by date. */
    List<Holiday> holidays(OfficeId office, FiscalYear year);

    /** Adds or renames an office's own holiday. Sums follow at once (CORE-40). */
    void addHoliday(Caller caller, LocalDate day, String name);

    /** Most days that {@link #addHolidays} takes at once. */
    int MOST_AT_ONCE = 400;

    /**
     * Adds or renames several, all or none; days that are holidays by that name already stay as they are.
     *
     * @param days name by day, at most {@link #MOST_AT_ONCE}
     * @throws org.khet.portal.api.outcome.Rejected with the ISO day as field for each name that is missing or too long, with
     *                                              field {@code days} for no day or too many; nothing is stored
     */
    void addHolidays(Caller caller, Map<LocalDate, String> days);

    /** Takes a holiday out for this office; a national one is then a working day here. */
    void removeHoliday(Caller caller, LocalDate day);
}
