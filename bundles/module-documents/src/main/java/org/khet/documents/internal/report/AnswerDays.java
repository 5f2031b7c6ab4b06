package org.khet.documents.internal.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.ResponseClock;
import org.khet.portal.api.time.ResponseClock.Counting;
import org.khet.portal.api.time.WorkingDays;

/**
 * Days from coming to done as the office counts them on the day of coming: working days, or all. Each day of the calendar is looked up once
 * for a whole report, whatever letters it has. Source: core CORE-138.
 */
final class AnswerDays {
    private final OfficeId office;
    private final ResponseClock clock;
    private final WorkingDays days;
    private final LocalDate first;
    private final Map<LocalDate, Counting> counting = new HashMap<>();
    private final List<Integer> worked = new ArrayList<>(List.of(0));

    /** @param first no letter came before this day */
    AnswerDays(OfficeId office, ResponseClock clock, WorkingDays days, LocalDate first) {
        this.office = office;
        this.clock = clock;
        this.days = days;
        this.first = first;
    }

    /** From the day after it came until it was done; 0 when reversed. */
    long between(LocalDate came, LocalDate done) {
        if (!done.isAfter(came)) {
            return 0;
        }
        return counting.computeIfAbsent(came, day -> clock.counting(office, day)) == Counting.CALENDAR_TIME
                ? ChronoUnit.DAYS.between(came, done)
                : worked(done) - worked(came);
    }

    /** Working days after the first one until this one. */
    private int worked(LocalDate until) {
        int place = (int) ChronoUnit.DAYS.between(first, until);
        while (worked.size() <= place) {
            boolean works = days.isWorkingDay(office, first.plusDays(worked.size()));
            worked.add(worked.getLast() + (works ? 1 : 0));
        }
        return worked.get(place);
    }
}
