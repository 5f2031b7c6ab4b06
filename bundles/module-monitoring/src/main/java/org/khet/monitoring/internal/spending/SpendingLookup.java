package org.khet.monitoring.internal.spending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/** Asks whoever knows payments what was spent of allocations; empty while nobody does. Source: monitoring RM-08, MON-11, MON-12. */
@FunctionalInterface
public interface SpendingLookup {
    /** Nobody knows payments: figures are typed. */
    SpendingLookup NONE = (office, allocations, until) -> Optional.empty();

    /** What was spent of allocations in the fiscal year of a day until its month; empty when nobody knows, or of none. */
    Optional<SpendingFigure> spent(OfficeId office, Collection<Long> allocations, LocalDate until);
}
