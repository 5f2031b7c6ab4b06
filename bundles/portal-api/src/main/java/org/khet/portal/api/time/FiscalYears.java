package org.khet.portal.api.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;

/**
 * Tells which fiscal years of an office are locked (ปิดปีงบประมาณ). Every module asks before it writes a record of a day: every
 * year is open until somebody locks it, so an office that never turns a year notices nothing. A lock that was set or taken
 * away on another node is seen within five seconds. Safe for concurrent use. Source: core B-14, CORE-42.
 */
public interface FiscalYears {
    /**
     * From which day on the year is locked; empty while it is open, also when its lock begins on a later day than today.
     */
    Optional<LocalDate> lockedSince(OfficeId office, FiscalYear year);

    /** Whether records of that day may be written. */
    default boolean isOpen(OfficeId office, LocalDate day) {
        return lockedSince(office, FiscalYear.of(day)).isEmpty();
    }

    /**
     * What is wrong with writing a record of that day; empty while its year is open.
     *
     * @param field field of the day in the form
     * @param key   text of the module that asks; {@code {0}} Buddhist year, {@code {1}} since when it is locked
     */
    default Optional<Problem> problem(OfficeId office, LocalDate day, String field, String key) {
        FiscalYear year = FiscalYear.of(day);
        return lockedSince(office, year)
                .map(since -> Problem.of(field, key, String.valueOf(year.buddhist()), since.toString()));
    }

    /**
     * Demands that records of that day may be written.
     *
     * @throws Rejected with the {@link #problem} while its year is locked
     */
    default void checkOpen(OfficeId office, LocalDate day, String field, String key) {
        problem(office, day, field, key).ifPresent(locked -> {
            throw new Rejected(List.of(locked));
        });
    }
}
