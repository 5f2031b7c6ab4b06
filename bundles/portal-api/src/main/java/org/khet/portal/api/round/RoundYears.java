package org.khet.portal.api.round;

import java.time.LocalDate;
import java.time.Month;
import org.khet.portal.api.time.FiscalYear;

/** By which years a data system counts its rounds. */
public enum RoundYears {
    /**
     * By school years, named by their beginning. For rounds such a year lasts from 1 May to 30 April: the last round of a school
     * year is open until then, after schools have closed. Source: README §6.1.
     */
    SCHOOL,
    /** By fiscal years, named by their end. */
    FISCAL;

    private static final int BUDDHIST = 543;

    /** Christian number of the year of a day. */
    public int of(LocalDate day) {
        if (this == FISCAL) {
            return FiscalYear.of(day).endingYear();
        }
        return day.getMonthValue() < Month.MAY.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /** The year as people write it. */
    public static int buddhist(int year) {
        return year + BUDDHIST;
    }

    /** The year of a Buddhist one. */
    public static int ofBuddhist(int buddhist) {
        return buddhist - BUDDHIST;
    }
}
