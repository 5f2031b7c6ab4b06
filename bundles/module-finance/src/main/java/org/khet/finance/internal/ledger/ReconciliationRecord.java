package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Comparison of a bank account with the books for a month (งบเทียบยอดเงินฝากธนาคาร): bank − outstanding cheques + deposits in transit −
 * unknown items = book. Source: finance FE-15, RF-26, J.4.11; kinds-finance finance.reconciliation.
 */
public final class ReconciliationRecord extends RecordKind {
    public final Field<Long> account = record("account", "finance.bank-account").filtered();
    public final Field<YearMonth> month = month("month_of").sorted();
    public final Field<BigDecimal> bank = signedBaht("bank_sum");
    public final Field<BigDecimal> inTransit = baht("in_transit").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> unknown = signedBaht("unknown_sum").initially(BigDecimal.ZERO);
    public final Field<String> note = longText("note", 2000).orEmpty();
    public final Field<BigDecimal> outstanding = baht("outstanding")
            .formula(row -> ledger().outstanding(
                            row.head().office(),
                            row.get(account),
                            row.get(month).atEndOfMonth()));
    public final Field<BigDecimal> book = signedBaht("book_sum")
            .formula(row -> ledger().book(
                            row.head().office(),
                            row.get(account),
                            row.get(month).atEndOfMonth()));
    public final Field<BigDecimal> rest = signedBaht("rest").formula(this::restOf);

    public final State open = state("OPEN", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Action fill = action("fill")
            .from(open)
            .needs(FinancePermissions.RECONCILE_EDIT)
            .when((row, now) -> ledger().bank(now.office(), row.get(account), row.get(month))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(Problem.of("", "finance.error.noStatement")))
            .does(this::filled)
            .icon("download");
    public final Action check = action("check")
            .from(open)
            .to(checked)
            .needs(FinancePermissions.RECONCILE_EDIT)
            .when(this::over)
            .when((row, now) -> explained(row));
    public final Action accept = action("accept")
            .from(checked)
            .to(accepted)
            .needs(FinancePermissions.RECONCILE_ACCEPT)
            .notWho(check)
            .when(this::over)
            .when((row, now) -> explained(row));
    public final Action giveBack = action("return", "returned")
            .from(checked)
            .to(open)
            .needs(FinancePermissions.RECONCILE_ACCEPT)
            .because()
            .backward("undo-2");

    /** Documents of the month came after it was accepted: it is compared anew, as long as the month is open. Source: finance RF-26, FIN-40. */
    public final Action reopen = action("reopen", "reopened")
            .from(accepted)
            .to(open)
            .needs(FinancePermissions.RECONCILE_ACCEPT)
            .because()
            .when((row, now) -> monthOpen(row))
            .does(this::kept)
            .backward("undo-2");

    private final LedgerRepository ledger;

    /** @param ledger what the books say */
    public ReconciliationRecord(LedgerRepository ledger) {
        super("finance", "reconciliation", "fin_reconciliation");
        this.ledger = ledger;
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.RECONCILE_EDIT, open);
        unique(account, month);
        titled(month);
        list(month, account, bank, outstanding, inTransit, unknown, book, rest);
        section("what", account, month, bank, inTransit, unknown, note);
        tab("open", open, checked);
        tab("all");
        menu("FIN", "scale", 82, "books");
    }

    /** With what the statement of the month says. */
    private RecordRow filled(RecordRow row, RecordContext now) {
        return row.with(
                        bank,
                        ledger.bank(now.office(), row.get(account), row.get(month))
                                .orElseThrow())
                .with(inTransit, ledger.inTransit(now.office(), row.get(account), row.get(month)))
                .with(unknown, ledger.unknown(now.office(), row.get(account), row.get(month)));
    }

    /** What the books and the bank say now, not when it was saved last: documents of the month may have come since. */
    private BigDecimal restOf(RecordRow row) {
        long of = row.get(account);
        return row.get(bank)
                .subtract(ledger.outstanding(
                        row.head().office(), of, row.get(month).atEndOfMonth()))
                .add(row.get(inTransit))
                .subtract(row.get(unknown))
                .subtract(ledger.book(row.head().office(), of, row.get(month).atEndOfMonth()));
    }

    private Optional<Problem> explained(RecordRow row) {
        BigDecimal left = restOf(row);
        return left.signum() == 0 ? Optional.empty() : Optional.of(Problem.of("", "finance.error.rest", left));
    }

    /** A month is compared once nothing comes into it any more. */
    private Optional<Problem> over(RecordRow row, RecordContext now) {
        LocalDate last = row.get(month).atEndOfMonth();
        return now.today().isAfter(last)
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.compareAfterMonth", last));
    }

    private Optional<Problem> monthOpen(RecordRow row) {
        YearMonth of = row.get(month);
        return ledger().isClosed(row.head().office(), of)
                ? Optional.of(Problem.of("", "finance.error.monthClosed", of.atEndOfMonth()))
                : Optional.empty();
    }

    /** Its month stays open until this is done. Source: finance RF-32. */
    private RecordRow kept(RecordRow row, RecordContext now) {
        ledger().keepOpen(now.office(), row.get(month).atEndOfMonth());
        monthOpen(row).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        return row;
    }

    private LedgerRepository ledger() {
        return ledger;
    }
}
