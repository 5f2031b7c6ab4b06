package org.khet.portal.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock;
import org.khet.portal.api.time.WorkingDays;

/** Counts working time until a test says otherwise from a day on; the same in every office. */
public final class FakeResponseClock implements ResponseClock {
    private final WorkingDays days;
    private final TreeMap<LocalDate, Counting> set = new TreeMap<>(Map.of(LocalDate.MIN, Counting.WORKING_TIME));

    /** @param days what working time is */
    public FakeResponseClock(WorkingDays days) {
        this.days = days;
    }

    /** Counts like this from a day on. */
    public FakeResponseClock from(LocalDate day, Counting counting) {
        set.put(day, counting);
        return this;
    }

    @Override
    public Counting counting(OfficeId office, LocalDate begun) {
        return set.floorEntry(begun).getValue();
    }

    @Override
    public Duration passed(OfficeId office, Instant begun, Instant until) {
        if (until.isBefore(begun)) {
            return Duration.ZERO;
        }
        return counting(office, OfficeTime.day(begun)) == Counting.WORKING_TIME
                ? days.worked(office, begun, until)
                : Duration.between(begun, until);
    }

    @Override
    public Instant due(OfficeId office, Instant begun, Duration allowed) {
        return counting(office, OfficeTime.day(begun)) == Counting.WORKING_TIME
                ? days.plus(office, begun, allowed)
                : begun.plus(allowed);
    }
}
