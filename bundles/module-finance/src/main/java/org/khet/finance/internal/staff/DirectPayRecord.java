package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Totals of salaries that the treasury pays directly (จ่ายตรงเงินเดือน), as the personnel group hands them over for a payday, beside what was
 * paid. The data of persons stay with the personnel group. Source: finance FIN-P26, FIN-107.
 */
public final class DirectPayRecord extends RecordKind {
    public final Field<LocalDate> payday = day("pay_on").sorted().filtered();
    public final Field<DirectPaySort> sort = choice("sort", DirectPaySort.class).filtered();
    public final Field<String> item = text("item", 100).searched().wide();
    public final Field<Integer> persons = whole("persons", 0, 100_000);
    public final Field<BigDecimal> handed = baht("handed_sum").summed();

    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State differs = state("DIFFERS", StateTone.LATE);
    public final State matched = end("MATCHED", StateTone.DONE);
    public final State explained = end("EXPLAINED", StateTone.DONE);
    public final Field<Optional<BigDecimal>> paid =
            baht("paid_sum").from(differs, matched, explained).optional();
    public final Field<BigDecimal> difference = signedBaht("difference").formula(this::rest);

    public final Action compare = action("compare")
            .from(received, differs)
            .to(row -> rest(row).signum() == 0 ? matched() : differs(), matched, differs)
            .needs(FinancePermissions.RECONCILE_EDIT)
            .demands(paid)
            .icon("list-checks");
    public final Action explain = action("explain")
            .from(differs)
            .to(explained)
            .needs(FinancePermissions.RECONCILE_ACCEPT)
            .notWho(compare)
            .because()
            .icon("message-circle-question-mark");

    /** The kind. */
    public DirectPayRecord() {
        super("finance", "direct-pay", "direct-pays", "fin_direct_pay");
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.RECONCILE_EDIT, received);
        unique(payday, sort, item);
        titled(payday, item);
        list(payday, sort, item, persons, handed, paid, difference);
        ordered(payday, true);
        section("what", payday, sort, item, persons, handed);
        tab("open", received, differs);
        tab("differs", differs);
        tab("all");
        way(received, matched);
        menu("FIN", "users", 65, "staff");
    }

    /** What was paid above what was handed over; nothing while it is not compared. */
    private BigDecimal rest(RecordRow row) {
        return row.get(paid()).map(sum -> sum.subtract(row.get(handed()))).orElse(BigDecimal.ZERO);
    }

    private Field<Optional<BigDecimal>> paid() {
        return paid;
    }

    private Field<BigDecimal> handed() {
        return handed;
    }

    private State matched() {
        return matched;
    }

    private State differs() {
        return differs;
    }
}
