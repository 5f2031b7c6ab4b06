package org.khet.portal.records.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;

/** Periods by which lists are filtered: a fiscal year {@code 2570}, a quarter {@code 2570-1}, a month {@code 2026-11}, a day. Stateless. */
final class Periods {
    private static final String YEAR = "2[45]\\d\\d";

    private Periods() {}

    /** That a day, a month or an instant lies in a period, or a number is of a fiscal year; empty where the text means none, and for other fields. */
    static Optional<Condition> of(DeclaredField field, String text) {
        return switch (field.type()) {
            case FieldType.Day ignored -> days(text).map(days -> within(field, days[0], days[1].plusDays(1)));
            case FieldType.Month ignored ->
                days(text)
                        .map(days -> within(
                                field,
                                YearMonth.from(days[0]),
                                YearMonth.from(days[1]).plusMonths(1)));
            case FieldType.PointInTime ignored ->
                days(text).map(days -> within(field, begin(days[0]), begin(days[1].plusDays(1))));
            case FieldType.Numbered ignored
            when text.matches(YEAR) ->
                Optional.of(within(field, first(Integer.parseInt(text)), first(Integer.parseInt(text) + 1)));
            default -> Optional.empty();
        };
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private static RegisterNumber first(int buddhistYear) {
        return new RegisterNumber(0, buddhistYear, "");
    }

    private static Condition within(DeclaredField field, Object from, Object until) {
        return Condition.all(
                new Condition.Compared(field, Condition.Compared.How.AT_LEAST, from),
                new Condition.Compared(field, Condition.Compared.How.BELOW, until));
    }

    /** The first and the last day. */
    private static Optional<LocalDate[]> days(String text) {
        if (text.matches(YEAR)) {
            FiscalYear year = FiscalYear.ofBuddhist(Integer.parseInt(text));
            return Optional.of(new LocalDate[] {year.firstDay(), year.lastDay()});
        }
        if (text.matches("2[45]\\d\\d-[1-4]")) {
            var quarter = new FiscalQuarter(
                    FiscalYear.ofBuddhist(Integer.parseInt(text.substring(0, 4))), text.charAt(5) - '0');
            LocalDate first = quarter.year().firstDay().plusMonths(3L * (quarter.number() - 1));
            return Optional.of(new LocalDate[] {first, first.plusMonths(3).minusDays(1)});
        }
        if (text.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])")) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new LocalDate[] {month.atDay(1), month.atEndOfMonth()});
        }
        return day(text).map(day -> new LocalDate[] {day, day});
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
