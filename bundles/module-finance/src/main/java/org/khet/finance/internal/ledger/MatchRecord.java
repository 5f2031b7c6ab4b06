package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Rows of a bank statement or a GFMIS report beside what the portal has (รายการเทียบข้อมูลภายนอก): the same, another sum, only outside,
 * only here. A month closes when every difference is explained. Source: finance RF-22, RF-26, FIN-20, FIN-35; kinds-finance
 * finance.match.
 */
public final class MatchRecord extends RecordKind {
    public final Field<MatchSource> source = choice("source", MatchSource.class).filtered();
    public final Field<Optional<Long>> account =
            record("account", "finance.bank-account").filtered().optional();
    public final Field<LocalDate> date = day("dated_on").sorted();
    public final Field<String> reference = text("reference", 60).searched().orEmpty();
    public final Field<String> subject = text("subject", 200).searched().orEmpty();
    public final Field<BigDecimal> debit =
            baht("debit").initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> credit =
            baht("credit").initially(BigDecimal.ZERO).summed();
    public final Field<Optional<BigDecimal>> balance = signedBaht("balance").optional();
    public final Field<Optional<RecordLink>> found = link(
                    "found",
                    "finance.cheque",
                    "finance.receipt",
                    "finance.suspense",
                    "finance.withdrawal",
                    "finance.transfer")
            .optional();
    public final Field<BigDecimal> here = signedBaht("here").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> difference = signedBaht("difference")
            .formula(row -> row.get(debit)
                    .subtract(row.get(credit))
                    .abs()
                    .subtract(row.get(here).abs()));
    public final Field<String> file = text("file_name", 200).searched().orEmpty();

    /** Row of a bank statement, in words: two imports at once keep it once. Source: finance RF-26. */
    public final Field<Optional<String>> rowKey =
            text("row_key", 160).unique().byCode().optional();

    public final State open = state("OPEN", StateTone.IDLE);
    public final State matched = end("MATCHED", StateTone.DONE);
    public final State differs = state("DIFFERS", StateTone.LATE);
    public final State outside = state("ONLY_OUTSIDE", StateTone.WAIT);
    public final State inside = state("ONLY_HERE", StateTone.WAIT);
    public final State explained = end("EXPLAINED", StateTone.DONE);

    public final Action compare = action("compare")
            .from(open, differs, outside, inside)
            .to(this::result, matched, differs, outside, inside)
            .automatic();
    public final Action explain = action("explain")
            .from(differs, outside, inside)
            .to(explained)
            .needs(FinancePermissions.RECONCILE_EDIT)
            .because()
            .icon("message-square");

    /** The kind. */
    public MatchRecord() {
        super("finance", "match", "matches", "fin_match");
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.RECONCILE_EDIT, open);
        byCodeOnly();
        titled(reference, subject);
        list(date, source, account, reference, subject, debit, credit, here, difference);
        ordered(date, true);
        tab("open", differs, outside, inside);
        tab("differs", differs);
        tab("outside", outside);
        tab("inside", inside);
        tab("matched", matched, explained);
        tab("all");
        menu("FIN", "arrow-left-right", 81, "books");
    }

    private State result(RecordRow row) {
        if (!row.has(found)) {
            return outside;
        }
        if (row.get(debit).signum() == 0 && row.get(credit).signum() == 0) {
            return inside;
        }
        return row.get(difference).signum() == 0 ? matched : differs;
    }
}
