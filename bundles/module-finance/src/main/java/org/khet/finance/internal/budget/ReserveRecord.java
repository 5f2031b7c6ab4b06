package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/** Money that is reserved over the year's end or left over (กันเงิน/เงินเหลือจ่าย). Source: finance FE-43, RF-17, RF-77. */
public final class ReserveRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<Long> line = record("line", "finance.line");
    public final Field<ReserveSort> sort = choice("sort", ReserveSort.class).filtered();
    public final Field<String> document = text("document", 200).searched();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<Optional<LocalDate>> until = day("valid_until").optional();

    public final State proposed = state("PROPOSED", StateTone.IDLE);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State used = end("USED", StateTone.DONE);
    public final State returned = end("RETURNED", StateTone.IDLE);

    public final Action approve = action("approve")
            .from(proposed)
            .to(approved)
            .needs(FinancePermissions.RESERVE_APPROVE)
            .notWho(create())
            .icon("stamp");
    public final Action use = action("use").from(approved).to(used).needs(FinancePermissions.RESERVE_EDIT);
    public final Action giveUp = action("return", "returned")
            .from(proposed, approved)
            .to(returned)
            .needs(FinancePermissions.RESERVE_EDIT)
            .because()
            .backward("undo-2");

    private final BalanceRepository balances;

    /** @param balances what is left of each line */
    public ReserveRecord(BalanceRepository balances) {
        super("finance", "reserve", "fin_reserve");
        this.balances = balances;
        rights(FinancePermissions.LINE_VIEW, FinancePermissions.RESERVE_EDIT, proposed);
        titled(document);
        list(year, line, sort, document, amount, until);
        tab("open", proposed, approved);
        tab("all");
        rule((row, now) -> enough(row));
        menu("FIN", "archive", 90);
    }

    private Optional<Problem> enough(RecordRow row) {
        var key = new BalanceKey(row.head().office(), BalanceOwner.LINE, row.get(line));
        var left = balances.read(key);
        BigDecimal most = row.get(sort) == ReserveSort.LEFT_OVER ? left.available() : left.book();
        return most.compareTo(row.get(amount)) >= 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        amount.name(),
                        "finance.error.lineShort",
                        row.get(amount).subtract(most)));
    }
}
