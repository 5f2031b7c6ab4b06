package org.khet.finance.internal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Allocations that arrived (รับแจ้งจัดสรร): each opens one spending line for every receiver, an adjustment changes the lines of what it
 * adjusts, and lines that were typed with its letter while nobody allocated can be taken for its own. Source: finance FIN-P04, FIN-07, FIN-110; kinds-finance finance.line.
 */
public final class IntakeRecord extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year").filtered();
    public final Field<RecordLink> allocation = link("allocation", "policyplan.allocation");
    public final Field<String> number = text("number", 60).searched().orEmpty();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Optional<Long>> adjusts =
            record("adjusts", "finance.intake").optional();
    public final Field<String> item = code("item", FinanceCodes.ITEM).filtered();
    public final Field<ExpenditureType> expenditure = choice("expenditure", ExpenditureType.class);
    public final Field<String> letterNo = text("letter_no", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> letterOn = day("letter_on").optional();
    public final Field<Optional<LocalDate>> spendBy = day("spend_by").optional();
    public final Lines shares = lines("shares", "fin_intake_share", 1, 2000);
    public final Field<Optional<SchoolId>> school = shares.school("school").optional();
    public final Field<Optional<UnitId>> unit = shares.unit("unit").optional();
    public final Field<BigDecimal> amount = shares.signedBaht("amount");
    public final Field<Optional<Long>> line =
            shares.record("line", "finance.line").byCode().optional();
    public final Field<BigDecimal> total =
            signedBaht("total").sumOf(shares, amount).summed();

    /** Whether lines that were typed with the letter of the allocation are taken for its lines instead of opening others beside them. */
    public final Field<Optional<Boolean>> joinsTyped = yesNo("joins_typed").optional();

    public final State arrived = state("ARRIVED", StateTone.WAIT);
    public final State opened = end("OPENED", StateTone.DONE);
    public final State declined = end("DECLINED", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.LATE);
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").from(opened).optional();

    public final Action open = action("open")
            .from(arrived)
            .to(opened)
            .needs(FinancePermissions.LINE_EDIT)
            .demands(fund)
            .asks(joinsTyped)
            .begins(joinsTyped, (row, now) -> hasTyped(row, now.caller()))
            .does((row, now) -> rules().opened(this, row, now))
            .icon("list-tree");
    public final Action decline = action("decline")
            .from(arrived)
            .to(declined)
            .needs(FinancePermissions.LINE_EDIT)
            .because()
            .backward("ban");

    /** Whoever allocates has told it by a letter since it was taken over. Source: finance FIN-P04, FIN-07. */
    public final Action tell = action("tell", "told")
            .from(arrived, opened)
            .automatic()
            .demands(letterNo)
            .asks(letterOn)
            .then((row, now) -> rules().told(this, row, now))
            .icon("mail");

    /** Whoever allocates has cancelled it. Source: policyplan R-09, finance FIN-P04. */
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(arrived, opened)
            .to(withdrawn)
            .automatic()
            .then((row, now) -> rules().withdrawn(this, row, now))
            .backward("ban")
            .tells(FinancePermissions.LINE_EDIT);

    private final IntakeRules rules;

    /** @param rules opens the lines */
    public IntakeRecord(IntakeRules rules) {
        super("finance", "intake", "fin_intake");
        this.rules = rules;
        rights(FinancePermissions.FUND_VIEW, FinancePermissions.LINE_EDIT, arrived);
        byCodeOnly();
        titled(number, title);
        list(number, title, item, total, letterNo, spendBy);
        section("what", year, number, title, item, letterNo, letterOn, spendBy);
        section("shares", shares);
        tab("open", arrived);
        tab("all");
        announced(row -> new Audience(Set.of(), Set.of(FinancePermissions.LINE_EDIT)));
        menu("FIN", "inbox", 19, "budget");
    }

    /** Whether lines stand that somebody typed with the letter of this allocation, or may have typed with it as long as it has none. */
    boolean hasTyped(RecordRow row, Caller caller) {
        return rules.hasTyped(this, row, caller);
    }

    private IntakeRules rules() {
        return rules;
    }
}
