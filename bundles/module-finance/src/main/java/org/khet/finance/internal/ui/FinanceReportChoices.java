package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;

/** Choices that several reports have. */
final class FinanceReportChoices {
    static final String MONTH = "month";
    private static final int MONTHS = 24;

    private FinanceReportChoices() {}

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
