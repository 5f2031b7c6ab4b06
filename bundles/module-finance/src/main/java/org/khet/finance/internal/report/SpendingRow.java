package org.khet.finance.internal.report;

import java.math.BigDecimal;

/**
 * A row of the spending report in baht.
 *
 * @param key       code or key of what it adds up
 * @param amount    allocated
 * @param held      committed now
 * @param spent     paid until the end of the month
 * @param target    percent that is to be spent by then
 */
public record SpendingRow(String key, BigDecimal amount, BigDecimal held, BigDecimal spent, BigDecimal target) {
    /** Left: allocated less committed and paid. */
    public BigDecimal available() {
        return amount.subtract(held).subtract(spent);
    }

    /** Paid in percent of allocated, two decimals. */
    public BigDecimal percent() {
        return SpendingTarget.percent(spent, amount);
    }

    /** Percent less target. */
    public BigDecimal difference() {
        return percent().subtract(target);
    }

    /** Whether it is below its target; the paper says so by a letter too. */
    public boolean isBelow() {
        return difference().signum() < 0;
    }

    SpendingRow plus(SpendingRow other) {
        return new SpendingRow(key, amount.add(other.amount), held.add(other.held), spent.add(other.spent), target);
    }
}
