package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a report is chosen by.
 *
 * @param name     in the address
 * @param values   words by value, in order
 * @param standard value at first
 */
record ReportChoice(String name, Map<String, String> values, String standard) {
    /** Any day, at first this one. */
    static ReportChoice day(String name, LocalDate standard) {
        return new ReportChoice(name, Map.of(), standard.toString());
    }

    /** Whether it is a day instead of one of some values. */
    boolean isDay() {
        return values.isEmpty();
    }
}
