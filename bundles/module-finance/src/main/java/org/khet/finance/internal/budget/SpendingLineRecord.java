package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.Balance;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.FixedFields;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Spending lines (วงเงินเบิกจ่าย): what may be spent on which item. Held and spent never exceed the amount. Source: finance FE-03,
 * RF-11, RF-12; kinds-finance finance.line.
 */
public final class SpendingLineRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<Long> fund = record("fund", "finance.fund").filtered();
    public final Field<ExpenditureType> type =
            choice("type", ExpenditureType.class).filtered();
    public final Field<String> item = code("item", FinanceCodes.ITEM).filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<RecordLink>> allocation =
            link("allocation", "policyplan.allocation").optional();
    public final Field<String> letterNo = text("letter_no", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> letterOn = day("letter_on").optional();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<Optional<LocalDate>> spendBy = day("spend_by").optional();
    public final Field<BigDecimal> held =
            baht("held").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> spent =
            baht("spent").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> available =
            baht("available").byCode().initially(BigDecimal.ZERO).summed();

    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action adjust = action("adjust")
            .from(open)
            .to(open)
            .needs(FinancePermissions.LINE_EDIT)
            .demands(amount)
            .asks(letterNo, letterOn)
            .because()
            .icon("pencil")
            .then((row, now) -> fitAmount(row));
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(FinancePermissions.LINE_EDIT)
            .when((row, now) -> nothingHeld(row))
            .backward("lock");

    private final BalanceRepository balances;
    private @Nullable RecordService<SpendingLineRecord> kept;

    /** @param balances what is left of each line */
    public SpendingLineRecord(BalanceRepository balances) {
        super("finance", "line", "fin_line");
        this.balances = balances;
        rights(FinancePermissions.LINE_VIEW, FinancePermissions.LINE_EDIT, open);
        seenByOffice();
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        titled(title, school);
        list(title, type, item, unit, amount, held, spent, available);
        section("what", year, fund, type, item, title, unit, school);
        section("letter", letterNo, letterOn, allocation);
        section("money", amount, spendBy);
        tab("open", open);
        tab("late", now -> List.of(in(open), spendBy.below(now.today())));
        tab("all");
        rule((row, now) -> asCharged(row));
        stored((row, now) -> fitAmount(row));
        menu("FIN", "list-tree", 20, "budget");
    }

    /** Told once when the kind is kept, before anybody writes a line. */
    public void keep(RecordService<SpendingLineRecord> service) {
        kept = service;
    }

    /** The problem with other money of a line that is used or was allotted: its sum is adjusted by a letter. Source: finance FIN-07, FIN-110. */
    private Optional<Problem> asCharged(RecordRow row) {
        return FixedFields.before(kept, row)
                .filter(before -> isAllotted(before) || isUsed(before))
                .flatMap(before -> FixedFields.changed(
                                before,
                                row,
                                "finance.error.lineCharged",
                                year,
                                fund,
                                type,
                                item,
                                unit,
                                school,
                                letterNo,
                                letterOn,
                                amount)
                        .or(() -> isAllotted(before)
                                ? FixedFields.changed(before, row, "finance.error.lineCharged", allocation)
                                : Optional.empty()));
    }

    private boolean isAllotted(RecordRow row) {
        return row.get(allocation).filter(link -> !link.isTyped()).isPresent();
    }

    private boolean isUsed(RecordRow row) {
        Balance balance = balances.read(key(row));
        return balance.held().signum() != 0 || balance.spent().signum() != 0;
    }

    /** Balance of a line. */
    public static BalanceKey key(RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.LINE, row.id());
    }

    /** The balance has the amount of the record; less than what is held and spent is refused. */
    private void fitAmount(RecordRow row) {
        balances.open(key(row), BigDecimal.ZERO);
        Balance before = balances.read(key(row));
        BigDecimal wanted = row.get(amount);
        balances.add(key(row), wanted.subtract(before.amount())).ifPresent(missing -> {
            throw Rejected.of(amount.name(), "finance.error.lineBelowUse", missing);
        });
    }

    private Optional<Problem> nothingHeld(RecordRow row) {
        BigDecimal promised = balances.read(key(row)).held();
        return promised.signum() == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.lineHeld", promised));
    }
}
