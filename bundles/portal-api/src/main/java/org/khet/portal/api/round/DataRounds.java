package org.khet.portal.api.round;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/**
 * Rounds of the data systems of an office, for modules: the days that the office typed, and for systems whose days are known
 * those of its settings. No method crosses the office. Changes made on another node are seen within five seconds. Safe for
 * concurrent use. Source: core C.3, CORE-41; ICT-P27.
 */
public interface DataRounds {
    /** Systems of the office: those that come with the portal, then its own by code. */
    List<DataSystem> systems(OfficeId office);

    /**
     * Rounds of a year, by number.
     *
     * @param year Christian number, see {@link RoundYears}
     * @return empty for an unknown system, and when nobody typed rounds of that year
     */
    List<RoundStatus> ofYear(OfficeId office, String system, int year);

    /** The round that is open today; of several the one that closes first. */
    Optional<RoundStatus> current(OfficeId office, String system);

    /** The round that opens next after today, in this year or the two that follow. */
    Optional<RoundStatus> next(OfficeId office, String system);

    /** Open rounds of all systems, the one that closes first before the others. */
    List<RoundStatus> open(OfficeId office);
}
