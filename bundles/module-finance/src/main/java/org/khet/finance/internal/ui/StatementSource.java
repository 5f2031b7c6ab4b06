package org.khet.finance.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** The trial balance of a fiscal year until a month; each account opens its entries. Source: finance PF-F28, FIN-39, FIN-42, FIN-45. */
final class StatementSource implements ReportSource<LedgerQueries.AccountSum> {
    private final LedgerQueries book;
    private final Supplier<LocalDate> today;

    StatementSource(LedgerQueries book, Supplier<LocalDate> today) {
        this.book = book;
        this.today = today;
    }

    @Override
    public String name() {
        return "trial-balance";
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
                Column.text(
                        texts.get("finance.trial-balance.column.account"), 50, row -> row.code() + " " + row.name()),
                Column.text(
                        texts.get("finance.trial-balance.column.sort"),
                        20,
                        row -> texts.get(
                                "finance.choice.ledger-sort." + row.sort().name())),
                Column.<LedgerQueries.AccountSum>baht(
                                texts.get("finance.trial-balance.column.debit"),
                                18,
                                row -> row.balance().max(BigDecimal.ZERO))
                        .sum(),
                Column.<LedgerQueries.AccountSum>baht(
                                texts.get("finance.trial-balance.column.credit"),
                                18,
                                row -> row.balance().negate().max(BigDecimal.ZERO))
                        .sum());
    }

    @Override
    public List<LedgerQueries.AccountSum> rows(ViewRequest request, Map<String, String> chosen) {
        return book.accounts(
                request.caller(),
                LocalDate.of(2000, 1, 1),
                FinanceReportChoices.month(chosen).atEndOfMonth());
    }

    @Override
    public String address(LedgerQueries.AccountSum row, Map<String, String> chosen) {
        return "finance/ledger/" + row.id() + "?month=" + chosen.getOrDefault(FinanceReportChoices.MONTH, "");
    }
}
