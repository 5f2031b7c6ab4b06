package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Twelve amounts in baht, October to September, as a fiscal year has them.
 *
 * @param amounts twelve, two decimals, October first
 */
public record MonthGrid(List<BigDecimal> amounts) {
    /** Months in the order of a fiscal year. */
    public static final List<Month> MONTHS = months();

    /** Nothing in any month. */
    public static final MonthGrid ZERO = new MonthGrid(Collections.nCopies(12, BigDecimal.ZERO));

    /**
     * Keeps an immutable copy with two decimals.
     *
     * @throws IllegalArgumentException unless there are twelve
     */
    public MonthGrid {
        if (amounts.size() != 12) {
            throw new IllegalArgumentException(amounts.size() + " months");
        }
        amounts = amounts.stream()
                .map(amount -> amount.setScale(2, RoundingMode.HALF_UP))
                .toList();
    }

    /** The amount of a month. */
    public BigDecimal of(Month month) {
        return amounts.get(MONTHS.indexOf(month));
    }

    /** With another amount in a month. */
    public MonthGrid with(Month month, BigDecimal amount) {
        List<BigDecimal> changed = new ArrayList<>(amounts);
        changed.set(MONTHS.indexOf(month), amount);
        return new MonthGrid(changed);
    }

    /** With those of another grid added. */
    public MonthGrid plus(MonthGrid other) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            sums.add(amounts.get(i).add(other.amounts.get(i)));
        }
        return new MonthGrid(sums);
    }

    /** The sum of the year. */
    public BigDecimal sum() {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            months.add(Month.OCTOBER.plus(i));
        }
        return List.copyOf(months);
    }
}
