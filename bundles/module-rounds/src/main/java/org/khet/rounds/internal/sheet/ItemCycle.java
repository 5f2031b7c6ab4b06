package org.khet.rounds.internal.sheet;

import java.time.LocalDate;
import java.time.Period;

/** How often an item is collected anew; from then on what is held is stale. Source: policyplan PLAN-96. */
public enum ItemCycle {
    MONTH(Period.ofMonths(1)),
    TERM(Period.ofMonths(6)),
    YEAR(Period.ofYears(1)),
    TWO_YEARS(Period.ofYears(2));

    private final Period period;

    ItemCycle(Period period) {
        this.period = period;
    }

    /** Whether figures as of a day are too old on another. */
    public boolean isStale(LocalDate asOf, LocalDate today) {
        return asOf.plus(period).isBefore(today);
    }
}
