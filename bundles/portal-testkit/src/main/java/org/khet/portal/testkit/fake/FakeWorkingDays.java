package org.khet.portal.testkit.fake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** Monday to Friday, 08.30 to 16.30, but the holidays that a test adds; the same in every office. */
public final class FakeWorkingDays implements WorkingDays {
    private static final LocalTime START = LocalTime.of(8, 30);
    private static final LocalTime END = LocalTime.of(16, 30);

    private final Map<LocalDate, String> holidays = new TreeMap<>();

    /** Adds a holiday without asking who. */
    public FakeWorkingDays without(LocalDate day, String name) {
        holidays.put(day, name);
        return this;
    }

    @Override
    public boolean isWorkingDay(OfficeId office, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    @Override
    public int between(OfficeId office, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(office, to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(office, day))
                .count();
    }

    @Override
    public LocalDate plus(OfficeId office, LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            found = found.plusDays(Integer.signum(workingDays));
            left -= isWorkingDay(office, found) ? 1 : 0;
        }
        return found;
    }

    @Override
    public Duration worked(OfficeId office, Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        for (LocalDate day = OfficeTime.day(from); !day.isAfter(OfficeTime.day(to)); day = day.plusDays(1)) {
            Instant begin = later(from, at(day, START));
            Instant end = earlier(to, at(day, END));
            if (isWorkingDay(office, day) && begin.isBefore(end)) {
                worked = worked.plus(Duration.between(begin, end));
            }
        }
        return worked;
    }

    @Override
    public Instant plus(OfficeId office, Instant from, Duration worked) {
        Duration left = worked;
        for (LocalDate day = OfficeTime.day(from); ; day = day.plusDays(1)) {
            Instant begin = later(from, at(day, START));
            Duration today = Duration.between(begin, at(day, END));
            if (isWorkingDay(office, day) && !today.isNegative()) {
                if (left.compareTo(today) <= 0) {
                    return begin.plus(left);
                }
                left = left.minus(today);
            }
        }
    }

    @Override
    public List<Holiday> holidays(OfficeId office, FiscalYear year) {
        return holidays.entrySet().stream()
                .filter(holiday -> FiscalYear.of(holiday.getKey()).equals(year))
                .map(holiday -> new Holiday(holiday.getKey(), holiday.getValue(), false))
                .toList();
    }

    @Override
    public void addHoliday(Caller caller, LocalDate day, String name) {
        caller.require(CONFIGURE);
        holidays.put(day, name);
    }

    @Override
    public void addHolidays(Caller caller, Map<LocalDate, String> days) {
        caller.require(CONFIGURE);
        holidays.putAll(days);
    }

    @Override
    public void removeHoliday(Caller caller, LocalDate day) {
        caller.require(CONFIGURE);
        holidays.remove(day);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
