package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.report.PaymentCalendar;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** What was paid on each day, and what is to be paid. Source: finance FIN-114. */
final class CalendarSource implements ReportSource<PaymentCalendar.Day> {
    private final PaymentCalendar calendar;
    private final Supplier<LocalDate> today;

    CalendarSource(PaymentCalendar calendar, Supplier<LocalDate> today) {
        this.calendar = calendar;
        this.today = today;
    }

    @Override
    public String name() {
        return "payment-calendar";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.REPORT_VIEW;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        return List.of(FinanceReportChoices.months(request, today.get()));
    }

    @Override
    public List<Column<PaymentCalendar.Day>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.date(texts.get("finance.payment-calendar.column.day"), 15, PaymentCalendar.Day::day),
                Column.number(texts.get("finance.payment-calendar.column.payments"), 12, PaymentCalendar.Day::payments),
                Column.<PaymentCalendar.Day>baht(
                                texts.get("finance.payment-calendar.column.paid"), 18, PaymentCalendar.Day::paid)
                        .sum(),
                Column.number(texts.get("finance.payment-calendar.column.claims"), 12, PaymentCalendar.Day::claims),
                Column.<PaymentCalendar.Day>baht(
                                texts.get("finance.payment-calendar.column.due"), 18, PaymentCalendar.Day::due)
                        .sum());
    }

    @Override
    public List<PaymentCalendar.Day> rows(ViewRequest request, Map<String, String> chosen) {
        return calendar.of(request.caller(), FinanceReportChoices.month(chosen), today.get());
    }

    @Override
    public String address(PaymentCalendar.Day row, Map<String, String> chosen) {
        return row.payments() > 0 ? "finance/payments" : "finance/claims?tab=pay";
    }
}
