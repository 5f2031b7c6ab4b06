package org.khet.documents.internal.setting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many years a class of retention stands for: the number with which its code begins, {@code 10Y} for ten years; a code that begins with
 * none keeps for ever. So an office adds classes of its own to the code list. Source: core CORE-60; rules on correspondence of 2526, 57.
 */
public final class RetentionClass {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})Y.*");

    private RetentionClass() {}

    /** The last day on which a letter of the class must be kept that was filed on a day; empty for ever. */
    public static Optional<LocalDate> keptUntil(String code, LocalDate filed) {
        Matcher years = YEARS.matcher(code);
        return years.matches() ? Optional.of(filed.plusYears(Long.parseLong(years.group(1)))) : Optional.empty();
    }

    /** Whether the class keeps for some years only. */
    public static boolean isForYears(String code) {
        return YEARS.matcher(code).matches();
    }
}
