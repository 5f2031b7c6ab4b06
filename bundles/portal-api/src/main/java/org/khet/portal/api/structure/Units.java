package org.khet.portal.api.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/** The units of offices as they stand today, and as they stood on other days. Safe for concurrent use. */
public interface Units {
    /** All units of the office in the office's order, parents before their sections. */
    List<Unit> of(OfficeId office);

    /** The unit with this key, only if it belongs to the office. */
    Optional<Unit> find(OfficeId office, UnitId unit);

    /** The unit with this code in the office. */
    Optional<Unit> findByCode(OfficeId office, String code);

    /**
     * All units of the office with the names and places of that day, in the office's order, parents before their sections;
     * those that had ended or had not begun are left out. Source: core CORE-03.
     */
    default List<Unit> on(OfficeId office, LocalDate day) {
        return of(office);
    }

    /**
     * Every unit that the office ever had, also those that have ended or have not begun, each as {@link #find(OfficeId, UnitId, LocalDate)}
     * gives it for that day; in the office's order.
     */
    default List<Unit> ever(OfficeId office, LocalDate day) {
        return on(office, day);
    }

    /**
     * The unit with this key as a paper of that day shows it, also one that has ended since: with its last name when it had ended
     * by then, with its first when it had not begun. Empty only if it never was of the office. Source: core CORE-03.
     */
    default Optional<Unit> find(OfficeId office, UnitId unit, LocalDate day) {
        return find(office, unit);
    }
}
