package org.khet.finance.internal.ledger;

import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
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
            .backward("ban");
    public final Action revive = action("reactivate")
            .from(inactive)
            .to(active)
            .needs(FinancePermissions.LEDGER_POST)
            .icon("undo-2");

    /** The kind. */
    public LedgerAccountRecord() {
        super("finance", "ledger-account", "fin_account");
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.LEDGER_POST, active);
        titled(code, name);
        list(code, name, sort, control);
        ordered(code, false);
        tab("active", active);
        tab("all");
        menu("FIN", "book-open", 970, "basics");
    }
}
