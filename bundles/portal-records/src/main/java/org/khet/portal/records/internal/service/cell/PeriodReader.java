package org.khet.portal.records.internal.service.cell;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;

/**
 * Reads quarters, terms and months as people type them and as a list that went out has them: {@code 1/2570}, {@code ไตรมาส 1/2570},
 * {@code ภาคเรียนที่ 2/2569}, {@code 11/2569}, {@code พฤศจิกายน 2569}. Blanks are gone and digits Arabic before. Stateless.
 */
final class PeriodReader {
    private static final int BUDDHIST = 543;
    private static final Pattern QUARTER = Pattern.compile("(?i)(?:ไตรมาส(?:ที่)?|quarter)?([1-4])/(2[45]\\d\\d)");
    private static final Pattern TERM = Pattern.compile("(?i)(?:ภาคเรียน(?:ที่)?|term)?([1-3])/(2[45]\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(2[45]\\d\\d)");
    private static final Pattern NAMED = Pattern.compile("\\D+(\\d{4}).*");

    private PeriodReader() {}

    static @Nullable FiscalQuarter quarter(String text) {
        Matcher parts = QUARTER.matcher(text);
        return parts.matches() ? new FiscalQuarter(FiscalYear.ofBuddhist(number(parts, 2)), number(parts, 1)) : null;
    }

    static @Nullable TermOfYear term(String text) {
        Matcher parts = TERM.matcher(text);
        return parts.matches() ? new TermOfYear(number(parts, 2) - BUDDHIST, number(parts, 1)) : null;
    }

    static @Nullable YearMonth month(String text) {
        Matcher parts = MONTH.matcher(text);
        if (parts.matches()) {
            int month = number(parts, 1);
            return month < 1 || month > 12 ? null : YearMonth.of(number(parts, 2) - BUDDHIST, month);
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? called(text, number(named, 1)).orElse(null) : null;
    }

    private static Optional<YearMonth> called(String text, int year) {
        return IntStream.of(year, year - BUDDHIST)
                .filter(one -> one > 0)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(one, month)))
                .filter(month -> Stream.of(ScreenDates.values())
                        .map(words -> words.monthOfYear(month).replace(" ", ""))
                        .anyMatch(text::equalsIgnoreCase))
                .findFirst();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
