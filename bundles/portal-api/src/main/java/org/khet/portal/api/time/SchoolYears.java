package org.khet.portal.api.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/**
 * School years of an office: those that it recorded, and by the days of its settings every other one that fits between them.
 * Changes made on another node are seen within five seconds. Safe for concurrent use. Source: core C.3, E-05, CORE-39.
 */
public interface SchoolYears {
    /**
     * The school year of a day. After its last day a year goes on until the next one begins, at most a year from its first
     * day: schools are closed then, as between terms.
     *
     * @return empty when no year of the office reaches that day
     */
    Optional<SchoolYear> current(OfficeId office, LocalDate day);

    /** A school year; empty when it is not recorded and one that is takes the days that it would have. */
    Optional<SchoolYear> find(OfficeId office, int startingYear);

    /** Recorded years, the one of today and the next one; the latest first. */
    List<SchoolYear> all(OfficeId office);
}
