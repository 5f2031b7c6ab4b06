package org.khet.finance.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.ledger.LedgerSort;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;

/** Income and expenses of a fiscal year until a month. Source: finance PF-F28, FIN-45. */
final class IncomeSource implements ReportSource<LedgerQueries.AccountSum> {
    private final LedgerQueries book;
    private final Supplier<LocalDate> today;

    IncomeSource(LedgerQueries book, Supplier<LocalDate> today) {
        this.book = book;
        this.today = today;
    }

    @Override
    public String name() {
        return "income-statement";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.LEDGER_VIEW;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        return List.of(FinanceReportChoices.months(request, today.get()));
    }

    @Override
    public List<Column<LedgerQueries.AccountSum>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(text(texts, "account"), 50, row -> row.code() + " " + row.name()),
                Column.<LedgerQueries.AccountSum>baht(
                                text(texts, "income"),
                                18,
                                row -> row.sort() == LedgerSort.INCOME
                                        ? row.balance().negate()
                                        : BigDecimal.ZERO)
                        .sum(),
                Column.<LedgerQueries.AccountSum>baht(
                                text(texts, "expense"),
                                18,
                                row -> row.sort() == LedgerSort.EXPENSE ? row.balance() : BigDecimal.ZERO)
                        .sum(),
                Column.<LedgerQueries.AccountSum>baht(
                                text(texts, "surplus"), 18, row -> row.balance().negate())
                        .sum());
    }

    private static String text(Texts texts, String column) {
        return texts.get("finance.income-statement.column." + column);
    }

    @Override
    public List<LedgerQueries.AccountSum> rows(ViewRequest request, Map<String, String> chosen) {
        YearMonth month = FinanceReportChoices.month(chosen);
        return book.results(request.caller(), FiscalYear.of(month.atDay(1)).firstDay(), month.atEndOfMonth());
    }

    @Override
    public String address(LedgerQueries.AccountSum row, Map<String, String> chosen) {
        return "finance/ledger/" + row.id() + "?month=" + chosen.getOrDefault(FinanceReportChoices.MONTH, "");
    }
}
