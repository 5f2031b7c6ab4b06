package org.khet.portal.api.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;

/** Dates and times in the reader's language, for screens which are Thai or English: {@link ThaiDate} or its twin. */
public enum ScreenDates {
    /** Thai, see {@link ThaiDate}. */
    THAI,
    /** English, see {@link EnglishDate}. */
    ENGLISH;

    private static final int ISO_DAY = "2026-11-20".length();

    /** Returns the words of a language; every language but English reads Thai. */
    public static ScreenDates in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : THAI;
    }

    /** Returns {@code 21 มิถุนายน 2565} or {@code 21 June 2022 (2565)}. */
    public String longDate(LocalDate date) {
        return this == THAI ? ThaiDate.longDate(date) : EnglishDate.longDate(date);
    }

    /** Returns {@code 21 มิ.ย. 65} or {@code 21 Jun 2022}. */
    public String listDate(LocalDate date) {
        return this == THAI ? ThaiDate.listDate(date) : EnglishDate.listDate(date);
    }

    /**
     * Words of an ISO day, also a half one: {@code 2026-11-20} as {@link #listDate(LocalDate)}, {@code 2026-11-20 AM} with
     * {@code เช้า} or {@code (morning)} behind it.
     */
    public String listDate(String day) {
        String words = listDate(LocalDate.parse(day.substring(0, ISO_DAY)));
        return day.length() == ISO_DAY ? words : words + half(day.endsWith("PM"));
    }

    private String half(boolean afternoon) {
        return this == THAI ? (afternoon ? " บ่าย" : " เช้า") : afternoon ? " (afternoon)" : " (morning)";
    }

    /** Returns {@code วันอังคาร} or {@code Tuesday}. */
    public String weekday(LocalDate date) {
        return this == THAI ? ThaiDate.weekday(date) : EnglishDate.weekday(date);
    }

    /** Returns {@code มิถุนายน 2565} or {@code June 2022 (2565)}. */
    public String monthOfYear(YearMonth month) {
        return this == THAI ? ThaiDate.monthOfYear(month) : EnglishDate.monthOfYear(month);
    }

    /** Returns {@code 09.30 น.} or {@code 09:30}. */
    public String time(LocalTime time) {
        return this == THAI ? ThaiDate.time(time) : EnglishDate.time(time);
    }

    /** Returns the time in Bangkok: {@code 09.30 น.} or {@code 09:30}. */
    public String time(Instant instant) {
        return this == THAI ? ThaiDate.time(instant) : EnglishDate.time(instant);
    }

    /** Returns {@code 21 มิ.ย. 65 09.30 น.} or {@code 21 Jun 2022 09:30}. */
    public String listDateTime(Instant instant) {
        return this == THAI ? ThaiDate.listDateTime(instant) : EnglishDate.listDateTime(instant);
    }

    /** Returns {@code 21 มิถุนายน 2565 เวลา 09.30 น.} or {@code 21 June 2022 (2565), 09:30}. */
    public String longDateTime(Instant instant) {
        return this == THAI ? ThaiDate.longDateTime(instant) : EnglishDate.longDateTime(instant);
    }
}
