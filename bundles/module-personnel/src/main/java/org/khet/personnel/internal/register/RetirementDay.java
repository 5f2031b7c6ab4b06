package org.khet.personnel.internal.register;

import java.time.LocalDate;
import org.khet.portal.api.time.FiscalYear;

/** The day on which civil servants retire. Source: other-groups H-05. */
public final class RetirementDay {
    private static final int AGE = 60;

    private RetirementDay() {}

    /**
     * 30 September of the fiscal year in which somebody turns 60: who is born on 1 October turns 60 on the first day of the next fiscal
     * year and retires with that.
     */
    public static LocalDate of(LocalDate born) {
        return FiscalYear.of(born.plusYears(AGE)).lastDay();
    }
}
