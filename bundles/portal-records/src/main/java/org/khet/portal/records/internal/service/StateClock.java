package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** Counts the working days of a record in a state whose clock stands still in others: those of all its stays since it came from elsewhere. */
final class StateClock {
    private record Stay(String state, Instant from, Instant until) {}

    private final WorkingDays days;

    StateClock(WorkingDays days) {
        this.days = days;
    }

    /** Working days that count on this day, of a record that stands in the state. */
    int days(RecordRow row, List<RecordStep> steps, State state, Instant now) {
        List<String> pauses = state.pauses().stream().map(State::name).toList();
        int sum = 0;
        for (Stay stay : stays(row, steps, now).reversed()) {
            if (stay.state().equals(state.name())) {
                sum += between(row.head().office(), stay);
            } else if (!pauses.contains(stay.state())) {
                return sum;
            }
        }
        return sum;
    }

    private int between(OfficeId office, Stay stay) {
        LocalDate from = OfficeTime.day(stay.from());
        LocalDate until = OfficeTime.day(stay.until());
        return from.isBefore(until) ? days.between(office, from, until) : 0;
    }

    private static List<Stay> stays(RecordRow row, List<RecordStep> steps, Instant now) {
        List<Stay> all = new ArrayList<>();
        String state = row.kind().states().getFirst().name();
        Instant from = row.head().created();
        for (RecordStep step : steps) {
            if (!step.to().equals(state)) {
                all.add(new Stay(state, from, step.at()));
                state = step.to();
                from = step.at();
            }
        }
        all.add(new Stay(state, from, now));
        return all;
    }
}
