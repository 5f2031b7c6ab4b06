package org.khet.monitoring.internal.spending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.office.OfficeId;

/** Asks whoever knows payments what was spent of allocations; empty while nobody does. Source: monitoring RM-08, MON-11, MON-12. */
@FunctionalInterface
public interface SpendingLookup {
    /** Nobody knows payments: figures are typed. */
    SpendingLookup NONE = (office, allocations, shares, until) -> Optional.empty();

    /**
     * What was spent in the fiscal year of a day until its month; empty when nobody knows, or of none.
     *
     * @param allocations of the whole of these allocations
     * @param shares      and of what these receivers have of others, unless nobody can tell them apart
     */
    Optional<SpendingFigure> spent(
            OfficeId office, Collection<Long> allocations, Collection<ReceivedMoney> shares, LocalDate until);
}
