package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Kinds of money (ประเภทเงิน) with their purpose and conditions. Source: finance FE-02, RF-08; kinds-finance finance.fund. */
public final class FundRecord extends RecordKind {
    /** Source whose money the treasury keeps. */
    public static final String BUDGET = "BUDGET";

    /** State revenue, as {@link FinanceCodes#FUND_SOURCE} has it. */
    public static final String REVENUE = "REVENUE";

    public final Field<String> code = text("code", 20).searched().unique();
    public final Field<String> name = text("name", 200).searched();
    public final Field<String> source = code("source", FinanceCodes.FUND_SOURCE).filtered();
    public final Field<String> purpose = longText("purpose", 1000).orEmpty();
    public final Field<String> conditions = longText("conditions", 1000).orEmpty();
    public final Field<String> donor = text("donor", 200).searched().orEmpty();
    public final Field<Optional<LocalDate>> endsOn = day("ends_on").optional();
    public final Field<Boolean> suspense = yesNo("suspense").initially(false);
    public final Lines allowed = lines("allowed", "fin_fund_allowed", 0, 50);
    public final Field<Long> claimKind =
            allowed.record("kind", "finance.claim-kind").unique();
    public final Field<BigDecimal> received =
            baht("received").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> held = baht("held").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> spent =
            baht("spent").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> balance =
            baht("balance").byCode().initially(BigDecimal.ZERO).summed();

    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(FinancePermissions.FUND_EDIT)
            .when((row, now) -> hasNothing(row))
            .backward("lock");

    private final BalanceRepository balances;

    /** @param balances what is left of each kind of money */
    public FundRecord(BalanceRepository balances) {
        super("finance", "fund", "fin_fund");
        this.balances = balances;
        rights(FinancePermissions.FUND_VIEW, FinancePermissions.FUND_EDIT, open);
        seenByOffice();
        titled(code, name);
        list(code, name, source, received, spent, balance, endsOn);
        section("what", code, name, source, donor, endsOn, suspense);
        section("purpose", purpose, conditions);
        section("allowed", allowed);
        tab("open", open);
        tab("all");
        rule((row, now) -> row.get(donor).isBlank() || !row.lines(allowed).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(allowed.name(), "finance.error.donorAllows")));
        stored((row, now) -> balances.open(key(row), BigDecimal.ZERO));
        menu("FIN", "wallet", 910, "basics");
    }

    /** Balance of a kind of money. */
    public static BalanceKey key(RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.FUND, row.id());
    }

    private Optional<Problem> hasNothing(RecordRow row) {
        BigDecimal left = balances.read(key(row)).available();
        return left.signum() == 0 ? Optional.empty() : Optional.of(Problem.of("", "finance.error.fundNotEmpty", left));
    }
}
