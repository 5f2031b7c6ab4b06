package org.khet.portal.api.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands typed dates, see {@link ThaiDate#read}. */
final class DateParser {
    private static final Map<String, Integer> DAYS_FROM_TODAY = Map.of(
            "วันนี้", 0,
            "today", 0,
            "พรุ่งนี้", 1,
            "วันพรุ่งนี้", 1,
            "tomorrow", 1,
            "มะรืน", 2,
            "มะรืนนี้", 2,
            "เมื่อวาน", -1,
            "เมื่อวานนี้", -1,
            "yesterday", -1);
    private static final Map<String, Month> THAI_MONTHS = new HashMap<>();
    private static final Map<String, Month> ENGLISH_MONTHS = new HashMap<>();
    private static final Pattern FILLER = Pattern.compile("วันที่|เดือน|พ\\.?ศ\\.?|ค\\.?ศ\\.?|,");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})[ /.\\-](\\d{1,2})(?:[ /.\\-](\\d{1,4}))?");
    private static final Pattern CLOSE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})[ /.\\-]?([^\\d/\\-]+?)[ /.\\-]?(?:[ /.\\-]?(\\d{1,4}))?");
    private static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_BUDDHIST = 2742;

    static {
        for (var month : Month.values()) {
            THAI_MONTHS.put(bare(ThaiDate.month(month)), month);
            THAI_MONTHS.put(bare(ThaiDate.shortMonth(month)), month);
            ENGLISH_MONTHS.put(english(month, TextStyle.FULL), month);
            ENGLISH_MONTHS.put(english(month, TextStyle.SHORT), month);
        }
        ENGLISH_MONTHS.put("sept", Month.SEPTEMBER);
    }

    private final LocalDate today;

    DateParser(LocalDate today) {
        this.today = today;
    }

    ParsedDate read(String typed) {
        var text = ThaiFolding.fold(typed);
        var shift = DAYS_FROM_TODAY.get(text);
        if (shift != null) {
            return new ParsedDate.Day(today.plusDays(shift), false);
        }
        text = ThaiFolding.fold(FILLER.matcher(text).replaceAll(" ")).replaceAll(" ?([/.\\-]) ?", "$1");
        var words = WORDS.matcher(text);
        if (words.matches()) {
            return named(words.group(1), bare(words.group(2)), words.group(3));
        }
        var close = CLOSE.matcher(text);
        if (close.matches()) {
            return numbered(close.group(1), close.group(2), close.group(3));
        }
        var numbers = NUMBERS.matcher(text);
        return numbers.matches()
                ? numbered(numbers.group(1), numbers.group(2), numbers.group(3))
                : new ParsedDate.NoDate();
    }

    private ParsedDate named(String day, String name, @Nullable String year) {
        var english = ENGLISH_MONTHS.get(name);
        var month = english == null ? THAI_MONTHS.get(name) : english;
        if (month == null) {
            return new ParsedDate.NoDate();
        }
        var meant = english != null && year != null && year.length() <= 2 ? nearerEra(year) : year;
        return day(meant, month.getValue(), Integer.parseInt(day));
    }

    private ParsedDate numbered(String first, String second, @Nullable String third) {
        int month = Integer.parseInt(second);
        if (first.length() == 4 && third != null && third.length() <= 2) {
            return day(first, month, Integer.parseInt(third));
        }
        return first.length() <= 2 ? day(third, month, Integer.parseInt(first)) : new ParsedDate.NoDate();
    }

    private ParsedDate day(@Nullable String typedYear, int month, int day) {
        int typed = typedYear == null ? today.getYear() + ThaiDate.ERA_DISTANCE : Integer.parseInt(typedYear);
        boolean twoDigits = typedYear != null && typedYear.length() <= 2;
        int year = twoDigits ? 2500 + typed : typed;
        boolean christian = year >= 1900 && year < 2200;
        if (!christian && (year < FIRST_BUDDHIST || year > LAST_BUDDHIST)) {
            return new ParsedDate.YearUnclear(typed);
        }
        if (month < 1 || month > 12) {
            return new ParsedDate.NoDate();
        }
        var ofYear = YearMonth.of(christian ? year : year - ThaiDate.ERA_DISTANCE, month);
        return ofYear.isValidDay(day)
                ? new ParsedDate.Day(ofYear.atDay(day), christian)
                : new ParsedDate.NoSuchDay(ofYear);
    }

    private String nearerEra(String twoDigits) {
        int christian = 2000 + Integer.parseInt(twoDigits);
        int buddhist = 2500 + Integer.parseInt(twoDigits);
        int now = today.getYear();
        boolean nearer = Math.abs(christian - now) <= Math.abs(buddhist - ThaiDate.ERA_DISTANCE - now);
        return String.valueOf(nearer ? christian : buddhist);
    }

    private static String english(Month month, TextStyle style) {
        return bare(month.getDisplayName(style, Locale.ENGLISH));
    }

    /** People leave out the points of มิ.ย. or set blanks between them. */
    private static String bare(String name) {
        return ThaiFolding.fold(name.replaceAll("[. ]", ""));
    }
}
