package org.khet.finance.internal.ui;

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

/** Entries of one account; each row opens its entry, which leads to its document. Source: finance RF-33, FIN-39. */
final class LedgerSource implements ReportSource<LedgerQueries.Row> {
    private final LedgerQueries book;
    private final Supplier<LocalDate> today;

    LedgerSource(LedgerQueries book, Supplier<LocalDate> today) {
        this.book = book;
        this.today = today;
    }

    @Override
    public String name() {
        return "ledger";
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
    public List<Column<LedgerQueries.Row>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(texts.get("finance.ledger.column.subject"), 60, LedgerQueries.Row::subject),
                Column.date(texts.get("finance.ledger.column.day"), 15, LedgerQueries.Row::day),
                Column.<LedgerQueries.Row>baht(texts.get("finance.ledger.column.debit"), 18, LedgerQueries.Row::debit)
                        .sum(),
                Column.<LedgerQueries.Row>baht(texts.get("finance.ledger.column.credit"), 18, LedgerQueries.Row::credit)
                        .sum(),
                Column.baht(texts.get("finance.ledger.column.balance"), 18, LedgerQueries.Row::balance));
    }

    @Override
    public List<LedgerQueries.Row> rows(ViewRequest request, Map<String, String> chosen) {
        return request.key().matches("\\d{1,18}")
                ? book.rows(
                        request.caller(),
                        Long.parseLong(request.key()),
                        FinanceReportChoices.month(chosen).atEndOfMonth())
                : List.of();
    }

    @Override
    public String address(LedgerQueries.Row row, Map<String, String> chosen) {
        return "finance/entries/" + row.entry();
    }
}
