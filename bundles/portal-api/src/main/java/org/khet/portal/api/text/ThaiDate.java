package org.khet.portal.api.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * Dates and times as Thai offices write them: Buddhist era, {@code 09.30 น.}, instants in Bangkok time. Digits are
 * Arabic; a paper in Thai digits passes the result through {@link ThaiDigits#toThai}. Sources: domain notes 6.1,
 * design section 6. What people type is read by {@link #read}.
 */
public final class ThaiDate {
    /** The only zone in which the portal shows an instant. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** Years between the Christian and the Buddhist era. */
    public static final int ERA_DISTANCE = 543;

    static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    static final List<String> SHORT_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final List<String> WEEKDAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");
    private static final List<String> SHORT_WEEKDAYS = List.of("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.");

    private ThaiDate() {}

    /** Returns the date in forms and texts: {@code 21 มิถุนายน 2565}. */
    public static String longDate(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + year(date.getYear());
    }

    /** Returns the date with a short month: {@code 21 มิ.ย. 2565}. */
    public static String shortDate(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(date.getMonth()) + " " + year(date.getYear());
    }

    /** Returns the date of a list: {@code 21 มิ.ย. 65}. */
    public static String listDate(LocalDate date) {
        return "%d %s %02d".formatted(date.getDayOfMonth(), shortMonth(date.getMonth()), year(date.getYear()) % 100);
    }

    /** Returns the date with its era, as below an order or announcement: {@code 16 ตุลาคม พ.ศ. 2561}. */
    public static String eraDate(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " พ.ศ. " + year(date.getYear());
    }

    /** Returns the full formal date: {@code วันที่ 16 เดือน ตุลาคม พ.ศ. 2561}. */
    public static String formalDate(LocalDate date) {
        return "วันที่ %d เดือน %s พ.ศ. %d"
                .formatted(date.getDayOfMonth(), month(date.getMonth()), year(date.getYear()));
    }

    /** Returns the weekday: {@code วันอังคาร}. */
    public static String weekday(LocalDate date) {
        return "วัน" + WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** Returns the short weekday: {@code อ.}. */
    public static String shortWeekday(LocalDate date) {
        return SHORT_WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** Returns a month and its year: {@code มิถุนายน 2565}. */
    public static String monthOfYear(YearMonth month) {
        return month(month.getMonth()) + " " + year(month.getYear());
    }

    /** Returns the name of a month: {@code มิถุนายน}. */
    public static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** Returns the short name of a month: {@code มิ.ย.}. */
    public static String shortMonth(Month month) {
        return SHORT_MONTHS.get(month.getValue() - 1);
    }

    /** Returns the Buddhist year of a Christian one: 2565 for 2022. */
    public static int year(int christianYear) {
        return christianYear + ERA_DISTANCE;
    }

    /** Returns the time to the minute: {@code 09.30 น.}; seconds are cut. */
    public static String time(LocalTime time) {
        return "%02d.%02d น.".formatted(time.getHour(), time.getMinute());
    }

    /** Returns the time in Bangkok: {@code 09.30 น.}. */
    public static String time(Instant instant) {
        return time(instant.atZone(BANGKOK).toLocalTime());
    }

    /** Returns date and time in Bangkok as in lists: {@code 21 มิ.ย. 65 09.30 น.}. */
    public static String listDateTime(Instant instant) {
        return listDate(day(instant)) + " " + time(instant);
    }

    /** Returns date and time in Bangkok in full: {@code 21 มิถุนายน 2565 เวลา 09.30 น.}. */
    public static String longDateTime(Instant instant) {
        return longDate(day(instant)) + " เวลา " + time(instant);
    }

    /** Returns the day in Bangkok on which the instant falls. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(BANGKOK).toLocalDate();
    }

    /**
     * Reads what a person typed into a date field: {@code 21/6/65}, {@code 21-06-2565}, {@code 21.6.65},
     * {@code ๒๑ มิย ๖๕}, {@code 21 มิถุนายน พ.ศ. 2565}, {@code 21 jun 22}, {@code 2022-06-21}, {@code 210665},
     * {@code 21/6} (this year), {@code วันนี้}, {@code พรุ่งนี้}, {@code today}. Either digits, any blanks.
     *
     * <p>Years: four digits from 2400 are Buddhist; 1900 to 2199 are Christian, and the answer says so, that the field
     * can show the Buddhist year before saving; anything between or outside is refused (core E-02). Two digits are
     * Buddhist (65 is 2565); after an English month they are the era whose year is nearer to today.
     *
     * @param typed what was typed; not blank, a blank field is the caller's matter
     * @param today the day in Bangkok
     */
    public static ParsedDate read(String typed, LocalDate today) {
        return new DateParser(today).read(typed);
    }
}
