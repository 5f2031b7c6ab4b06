package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.text.ThaiDate;

/** How long a step lasts. Source: core B-12, C.7. */
public enum DurationKind {
    /** Not said. */
    NONE,
    /** So many days. */
    DAY,
    /** So many working days. */
    WORKING_DAY,
    /** So many months. */
    MONTH,
    /** To the end of the fiscal year. */
    FISCAL_YEAR,
    /** To the end of the school year. */
    SCHOOL_YEAR,
    /** Between fixed days, which come again each year: the year in which they were typed says nothing. */
    WINDOW;

    /** Those that say of how many. */
    static final List<DurationKind> COUNTED = List.of(DAY, WORKING_DAY, MONTH);

    /** Fixed days in Thai words, without their year: {@code 1 ตุลาคม – 30 พฤศจิกายน ของทุกปี}. */
    public static String window(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(day -> dayOfYear(day) + " – ").orElse("ภายใน ")
                + until.map(day -> dayOfYear(day) + " ").orElse("")
                + "ของทุกปี";
    }

    private static String dayOfYear(LocalDate day) {
        return day.getDayOfMonth() + " " + ThaiDate.month(day.getMonth());
    }
}
