package org.khet.personnel.internal.pay;

import java.time.LocalDate;
import java.time.Month;

/** The two rounds of a fiscal year. Source: other-groups H-04. */
public enum HalfYear {
    /** 1 October to 31 March. */
    FIRST,
    /** 1 April to 30 September. */
    SECOND;

    /** The round in which a day lies. */
    public static HalfYear of(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() && day.getMonthValue() < Month.OCTOBER.getValue()
                ? SECOND
                : FIRST;
    }
}
