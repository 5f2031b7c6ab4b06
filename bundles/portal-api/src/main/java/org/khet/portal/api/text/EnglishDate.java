package org.khet.portal.api.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The English twins of {@link ThaiDate}. Source: design section 6 and picture 28. */
public final class EnglishDate {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private EnglishDate() {}

    /** Returns the date with its Buddhist year: {@code 21 June 2022 (2565)}. */
    public static String longDate(LocalDate date) {
        return LONG.format(date) + " (" + ThaiDate.year(date.getYear()) + ")";
    }

    /** Returns the date of a list: {@code 21 Jun 2022}. */
    public static String listDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** Returns the weekday: {@code Tuesday}. */
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Returns a month and its year: {@code June 2022 (2565)}. */
    public static String monthOfYear(YearMonth month) {
        return MONTH.format(month) + " (" + ThaiDate.year(month.getYear()) + ")";
    }

    /** Returns the time to the minute: {@code 09:30}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Returns the time in Bangkok: {@code 09:30}. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ThaiDate.BANGKOK));
    }

    /** Returns date and time in Bangkok as in lists: {@code 21 Jun 2022 09:30}. */
    public static String listDateTime(Instant instant) {
        return listDate(ThaiDate.day(instant)) + " " + time(instant);
    }

    /** Returns date and time in Bangkok in full: {@code 21 June 2022 (2565), 09:30}. */
    public static String longDateTime(Instant instant) {
        return longDate(ThaiDate.day(instant)) + ", " + time(instant);
    }
}
