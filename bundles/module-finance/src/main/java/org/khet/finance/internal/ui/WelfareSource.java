package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.report.WelfareStatistics;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;

/** Welfare by kind and month with the time of service. Source: finance FIN-51, FIN-53. */
final class WelfareSource implements ReportSource<WelfareStatistics.Month> {
    private final WelfareStatistics statistics;
    private final Supplier<LocalDate> today;

    WelfareSource(WelfareStatistics statistics, Supplier<LocalDate> today) {
        this.statistics = statistics;
        this.today = today;
    }

    @Override
    public String name() {
        return "welfare-report";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.REPORT_VIEW;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        return List.of(FinanceReportChoices.years(today.get()));
    }

    @Override
    public List<Column<WelfareStatistics.Month>> columns(ViewRequest request) {
        Texts texts = request.texts();
        ScreenDates dates = ScreenDates.in(texts.locale());
        return List.of(
                Column.text(
                        texts.get("finance.welfare-report.column.month"), 20, row -> dates.monthOfYear(row.month())),
                Column.text(
                        texts.get("finance.welfare-report.column.sort"),
                        25,
                        row -> texts.get("finance.choice.welfare-kind." + row.sort())),
                Column.<WelfareStatistics.Month>number(
                                texts.get("finance.welfare-report.column.count"), 10, WelfareStatistics.Month::count)
                        .sum(),
                Column.<WelfareStatistics.Month>baht(
                                texts.get("finance.welfare-report.column.allowed"),
                                18,
                                WelfareStatistics.Month::allowed)
                        .sum(),
                Column.<WelfareStatistics.Month>number(
                                texts.get("finance.welfare-report.column.paid"), 10, WelfareStatistics.Month::paid)
                        .sum(),
                Column.<WelfareStatistics.Month>number(
                                texts.get("finance.welfare-report.column.sameDay"),
                                10,
                                WelfareStatistics.Month::sameDay)
                        .sum(),
                Column.number(texts.get("finance.welfare-report.column.minutes"), 10, WelfareStatistics.Month::minutes),
                Column.<WelfareStatistics.Month>number(
                                texts.get("finance.welfare-report.column.later"), 10, WelfareStatistics.Month::later)
                        .sum());
    }

    @Override
    public List<WelfareStatistics.Month> rows(ViewRequest request, Map<String, String> chosen) {
        return statistics.of(request.caller(), FinanceReportChoices.year(chosen));
    }
}
