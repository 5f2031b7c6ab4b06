package org.khet.portal.api.admin.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.UnitId;

/**
 * Powers of offices and duties of their units: those of the announcement on which the structure of the office rests, word for
 * word, and what the office wrote in their place or added. Safe for concurrent use. Sources: core CORE-02, CORE-151.
 */
public interface UnitDuties {
    /** Powers of the office in the order of the announcement. */
    List<UnitDuty> powers(OfficeId office);

    /** Duties of all units that the office has today, in a constant number of queries; units without any are left out. */
    Map<UnitId, List<UnitDuty>> all(OfficeId office);

    /**
     * As {@link #all(OfficeId)}, for the units and the structure of that day; words of the office's own as they stand today. Source:
     * core CORE-30.
     */
    default Map<UnitId, List<UnitDuty>> all(OfficeId office, LocalDate day) {
        return all(office);
    }

    /** Duties of the unit: those of the announcement in its order, then what the office added, by letter. */
    List<UnitDuty> of(OfficeId office, UnitId unit);
}
