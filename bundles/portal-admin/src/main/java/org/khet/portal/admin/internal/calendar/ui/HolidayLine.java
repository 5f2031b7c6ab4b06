package org.khet.portal.admin.internal.calendar.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.text.ThaiDate;

/**
 * One line of a pasted list of holidays: a date, then its name, as they stand in the cabinet's announcement or in a
 * spreadsheet.
 *
 * @param typed   the line
 * @param day     the day, {@code null} when none was understood
 * @param name    what follows the date
 * @param problem text key of what is wrong, empty when nothing is
 */
record HolidayLine(String typed, @Nullable LocalDate day, String name, String problem) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 6;
    private static final Pattern WEEKDAY =
            Pattern.compile("^วัน(จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(ที่)?\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[\\t;,]\\s*|\\s{2,}");
    private static final Pattern HEAD =
            Pattern.compile("(?i)(วันที่|วัน,? ?เดือน,? ?ปี|date|day)\\s*([\\t;,].*|\\s{2,}.*|)");

    /** Reads a list; empty lines and a heading in the first line are passed over. */
    static List<HolidayLine> read(String text, LocalDate today) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Set<LocalDate> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> !(line.equals(lines.getFirst())
                        && HEAD.matcher(line).matches()
                        && one(line, today).day() == null))
                .map(line -> one(line, today))
                .map(line ->
                        line.day() == null || seen.add(line.day()) ? line : line.with("admin.holidays.import.twice"))
                .toList();
    }

    boolean isFine() {
        return problem.isEmpty();
    }

    private HolidayLine with(String reason) {
        return new HolidayLine(typed, day, name, reason);
    }

    private static HolidayLine one(String typed, LocalDate today) {
        String line = WEEKDAY.matcher(typed.replace("\"", "")).replaceFirst("");
        String[] cells = SEPARATOR.split(line, 2);
        if (cells.length == 2 && day(cells[0], today) != null) {
            return made(typed, day(cells[0], today), cells[1]);
        }
        List<String> words = Arrays.asList(line.split("\\s+"));
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            LocalDate day = day(joined(words.subList(0, count)), today);
            if (day != null) {
                return made(typed, day, joined(words.subList(count, words.size())));
            }
        }
        return new HolidayLine(typed, null, "", "admin.holidays.import.no-date");
    }

    private static HolidayLine made(String typed, @Nullable LocalDate day, String name) {
        String clean = name.strip();
        String problem = clean.isEmpty()
                ? "admin.holidays.import.no-name"
                : clean.length() > LONGEST_NAME ? "admin.holidays.import.long" : "";
        return new HolidayLine(typed, day, clean, problem);
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return ThaiDate.read(text, today).found().orElse(null);
    }
}
