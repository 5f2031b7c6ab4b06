package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** The chart of accounts (ผังบัญชี). Source: finance FE-12, FIN-36. */
public final class LedgerAccountRecord extends RecordKind {
    public final Field<String> code = text("code", 20).searched().unique();
    public final Field<String> name = text("name", 200).searched();
    public final Field<LedgerSort> sort = choice("sort", LedgerSort.class).filtered();
    public final Field<Boolean> control = yesNo("fund_control").initially(false);

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State inactive = end("INACTIVE", StateTone.IDLE);

    public final Action rest = action("deactivate")
            .from(active)
            .to(inactive)
            .needs(FinancePermissions.LEDGER_POST)
            .when((row, now) -> empty(row))
            .backward("ban");
    public final Action revive = action("reactivate")
            .from(inactive)
            .to(active)
            .needs(FinancePermissions.LEDGER_POST)
            .icon("undo-2");

    private final SqlQuery sql;

    /** @param work the module's unit */
    public LedgerAccountRecord(UnitOfWork work) {
        super("finance", "ledger-account", "fin_account");
        this.sql = new SqlQuery(work);
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.LEDGER_POST, active);
        titled(code, name);
        list(code, name, sort, control);
        ordered(code, false);
        tab("active", active);
        tab("all");
        rule((row, now) -> row.id() == 0 ? Optional.empty() : posted(row));
        menu("FIN", "book-open", 970, "basics");
    }

    /** The problem with giving up an account with money on it. Source: kinds-finance finance.account. */
    private Optional<Problem> empty(RecordRow row) {
        BigDecimal left = sql.list(
                        row.head().office(),
                        "select coalesce(sum(l.debit - l.credit), 0) from fin_entry e join fin_entry_line l"
                                + " on l.record_id = e.id where e.office_id = ? and l.account_id = ? and e.state = 'POSTED'",
                        one -> one.getBigDecimal(1),
                        row.head().office().value(),
                        row.id())
                .getFirst();
        return left.signum() == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.ledgerNotEmpty", left.abs()));
    }

    /**
     * The problem with another code or sort of an account in which entries stand, or with a control account that is one no longer: what
     * was posted and closed would say something else. Source: finance RF-30, RF-31.
     */
    private Optional<Problem> posted(RecordRow row) {
        return sql
                .list(
                        row.head().office(),
                        "select a.code, a.sort, a.fund_control from fin_account a where a.office_id = ? and a.id = ?"
                                + " and exists (select 1 from fin_entry_line l join fin_entry e on e.id = l.record_id"
                                + " where l.account_id = a.id and e.state = 'POSTED')",
                        one -> changed(row, one.getString(1), one.getString(2), one.getBoolean(3)),
                        row.head().office().value(),
                        row.id())
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(field -> Problem.of(field, "finance.error.ledgerPosted"));
    }

    private Optional<String> changed(RecordRow row, String ofCode, String ofSort, boolean controls) {
        if (!row.get(code).equals(ofCode)) {
            return Optional.of(code.name());
        }
        if (!row.get(sort).name().equals(ofSort)) {
            return Optional.of(sort.name());
        }
        return controls && !row.get(control) ? Optional.of(control.name()) : Optional.empty();
    }
}
