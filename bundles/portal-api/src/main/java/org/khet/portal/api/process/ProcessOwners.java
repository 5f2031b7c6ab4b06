package org.khet.portal.api.process;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.UnitId;

/**
 * Which unit owns a process: for whoever gives tasks, places a menu entry or prints a manual. A change is seen at once on
 * this node and within seconds on others. Safe for concurrent use. Source: core CORE-09.
 */
public interface ProcessOwners {
    /**
     * Owner on that day: the unit to which the office attached it last by then, else the first unit of the template that
     * the office has.
     *
     * @param process code, e.g. {@code ict.repair}
     * @return empty when no module that is there brings the process, or the office has none of its units
     */
    Optional<UnitId> owner(OfficeId office, String process, LocalDate day);
}
