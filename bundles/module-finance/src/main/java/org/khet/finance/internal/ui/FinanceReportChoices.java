package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;

/** Choices that several reports have. */
final class FinanceReportChoices {
    static final String MONTH = "month";
    private static final int MONTHS = 24;

    static final String YEAR = "year";
    private static final int YEARS = 5;

    private FinanceReportChoices() {}

    /** The last five fiscal years, this one first. */
    static ReportChoice years(LocalDate today) {
        Map<String, String> years = new LinkedHashMap<>();
        FiscalYear year = FiscalYear.of(today);
        String first = String.valueOf(year.buddhist());
        for (int i = 0; i < YEARS; i++) {
            years.put(String.valueOf(year.buddhist()), String.valueOf(year.buddhist()));
            year = year.previous();
        }
        return new ReportChoice(YEAR, years, first);
    }

    /** The fiscal year that was chosen. */
    static FiscalYear year(Map<String, String> chosen) {
        return FiscalYear.ofBuddhist(Integer.parseInt(Objects.requireNonNull(chosen.get(YEAR))));
    }

    /** Beside a month: its fiscal year, or one of the last five, whose money is paid after its end too. Source: finance FIN-93. */
    static ReportChoice yearsBesideMonth(ViewRequest request, LocalDate today) {
        Map<String, String> years = new LinkedHashMap<>();
        years.put(MONTH, request.texts().get("finance.report.yearOfMonth"));
        years.putAll(years(today).values());
        return new ReportChoice(YEAR, years, MONTH);
    }

    /** The fiscal year that was chosen beside a month. */
    static FiscalYear yearBesideMonth(Map<String, String> chosen) {
        return chosen.getOrDefault(YEAR, MONTH).equals(MONTH)
                ? FiscalYear.of(month(chosen).atEndOfMonth())
                : year(chosen);
    }

    /** The last 24 months, this one first. */
    static ReportChoice months(ViewRequest request, LocalDate today) {
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        Map<String, String> months = new LinkedHashMap<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = YearMonth.from(today).minusMonths(i);
            months.put(month.toString(), dates.monthOfYear(month));
        }
        return new ReportChoice(MONTH, months, YearMonth.from(today).toString());
    }

    /** The month that was chosen. */
    static YearMonth month(Map<String, String> chosen) {
        return YearMonth.parse(Objects.requireNonNull(chosen.get(MONTH)));
    }
}
