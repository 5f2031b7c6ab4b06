package org.khet.finance.internal.ui;

import java.util.List;
import java.util.Map;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** What is left of each kind of money, entries beside the register. Source: finance PF-F28, FIN-42, FIN-45. */
final class FundBalanceSource implements ReportSource<LedgerQueries.FundBalance> {
    private final LedgerQueries book;

    FundBalanceSource(LedgerQueries book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "fund-balance";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.LEDGER_VIEW;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        return List.of();
    }

    @Override
    public List<Column<LedgerQueries.FundBalance>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(
                        texts.get("finance.fund-balance.column.fund"),
                        50,
                        row -> row.isTreasury()
                                ? texts.get("finance.fund-balance.treasury")
                                : row.code() + " " + row.name()),
                Column.<LedgerQueries.FundBalance>baht(
                                texts.get("finance.fund-balance.column.ledger"), 18, LedgerQueries.FundBalance::ledger)
                        .sum(),
                Column.<LedgerQueries.FundBalance>baht(
                                texts.get("finance.fund-balance.column.register"),
                                18,
                                LedgerQueries.FundBalance::register)
                        .sum(),
                Column.<LedgerQueries.FundBalance>baht(
                                texts.get("finance.fund-balance.column.difference"),
                                18,
                                row -> row.ledger().subtract(row.register()))
                        .sum());
    }

    @Override
    public List<LedgerQueries.FundBalance> rows(ViewRequest request, Map<String, String> chosen) {
        return book.funds(request.caller());
    }
}
