package org.khet.finance.internal.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Remittances of a month (การนำส่งเงิน): what was withheld or collected, due by law, sent once. Source: finance FIN-P28, FE-42, FIN-86,
 * FIN-102; kinds-finance finance.remittance.
 */
public final class RemittanceRecord extends RecordKind {
    public final Field<RemittanceSort> sort =
            choice("sort", RemittanceSort.class).filtered();
    public final Field<YearMonth> month = month("month_of").sorted();
    public final Field<UnitId> unit = unit("unit");
    public final Field<Long> vendor = record("vendor", "finance.vendor");
    public final Field<Long> kind = record("kind", "finance.claim-kind");
    /** What the office pays itself for the insured is spent of this line. */
    public final Field<Optional<Long>> line =
            record("line", "finance.line").optional().onlyIf(sort.is(RemittanceSort.SOCIAL_SECURITY));

    public final Field<LocalDate> dueOn = day("due_on").formula(row -> rules().due(this, row));
    public final Lines sources = lines("sources", "fin_remittance_source", 0, 2000);
    public final Field<RecordLink> source = sources.link(
                    "source", "finance.tax-certificate", "finance.pay-list", "finance.receipt")
            .byCode();
    public final Field<BigDecimal> base = sources.baht("base").byCode();
    public final Field<BigDecimal> amount = sources.baht("amount").byCode();
    public final Field<BigDecimal> total = baht("total").sumOf(sources, amount).summed();

    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State open = state("OPEN", StateTone.WAIT);
    public final State sent = state("SENT", StateTone.RUN);
    public final State confirmed = end("CONFIRMED", StateTone.DONE);
    public final Field<String> receiptNo =
            text("receipt_no", 60).from(confirmed).orEmpty();
    public final Field<Optional<LocalDate>> confirmedOn =
            day("confirmed_on").from(confirmed).optional().usually(now -> now.today());

    public final Action gather = action("gather", "gathered")
            .from(open)
            .needs(FinancePermissions.REMITTANCE_EDIT)
            .does((row, now) -> rules().gathered(this, row))
            .icon("repeat");
    public final Action send = action("send")
            .from(open)
            .to(sent)
            .needs(FinancePermissions.REMITTANCE_EDIT)
            .when((row, now) -> row.get(total).signum() > 0
                    ? Optional.empty()
                    : Optional.of(Problem.of("", "finance.error.nothingToRemit")))
            .when((row, now) -> rules().lineMissing(this, row))
            .does((row, now) -> rules().complete(this, row))
            .then((row, now) -> rules().claim(this, row, now))
            .icon("send");
    public final Action confirm = action("confirm")
            .from(sent)
            .to(confirmed)
            .needs(FinancePermissions.REMITTANCE_EDIT)
            .demands(receiptNo, confirmedOn)
            .when((row, now) -> rules().isPaid(row, now))
            .then((row, now) -> rules().confirmed(this, row, now));

    /** Its claim was cancelled: it is gathered and claimed again. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(sent)
            .to(open)
            .automatic()
            .backward("undo-2")
            .tellsMaker();

    /** Told some days before it is due and until it is remitted. Source: finance FIN-P28, FIN-102. */
    public final Action urge = action("urge")
            .from(open, sent)
            .automatic()
            .does((row, now) -> row.with(urgedOn(), now.today()))
            .tells(FinancePermissions.REMITTANCE_EDIT);

    private final RemittanceRules rules;

    /** @param rules what is to be remitted, and what follows */
    public RemittanceRecord(RemittanceRules rules) {
        super("finance", "remittance", "fin_remittance");
        this.rules = rules;
        rights(FinancePermissions.TAX_VIEW, FinancePermissions.REMITTANCE_EDIT, open);
        unique(sort, month);
        dueBy(dueOn);
        titled(sort, month);
        list(month, sort, total, dueOn, receiptNo, confirmedOn);
        ordered(month, true);
        section("what", sort, month, unit);
        section("money", vendor, kind, line);
        section("sources", sources);
        tab("open", open, sent);
        tab("late", now -> List.of(in(open, sent), dueOn.below(now.today())));
        tab("all");
        way(open, sent, confirmed);
        create().does((row, now) -> rules.gathered(this, row));
        menu("FIN", "landmark", 58, "payments");
    }

    /** Whether a month has something of that sort that stands in no remittance. Source: finance FIN-102. */
    public boolean has(OfficeId office, RemittanceSort wanted, YearMonth of) {
        return rules.has(this, office, wanted, of);
    }

    private Field<Optional<LocalDate>> urgedOn() {
        return urgedOn;
    }

    private RemittanceRules rules() {
        return rules;
    }
}
