package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.balance.Balance;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Imprest floats (วงเงินทดรองราชการ): cash + vouchers not yet replenished + in process = amount, after every step. Source: finance FE-16,
 * RF-44, J.4.7; kinds-finance finance.imprest.
 */
public final class ImprestRecord extends RecordKind {
    public final Field<String> name = text("name", 200).searched();
    public final Field<Long> fund = record("fund", "finance.fund");
    public final Field<Long> account = record("account", "finance.bank-account");
    public final Field<PersonId> keeper = person("keeper");
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<BigDecimal> minimum = baht("minimum").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> held = baht("held").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> spent = baht("spent").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> cash =
            baht("cash").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> inProcess =
            baht("in_process").byCode().initially(BigDecimal.ZERO).summed();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final Field<Optional<LocalDate>> replenishedOn =
            day("replenished_on").from(active).optional();

    public final Action ask = action("ask")
            .from(active)
            .needs(FinancePermissions.WITHDRAWAL_EDIT)
            .when((row, now) -> refill().missing(row))
            .does((row, now) -> row.with(inProcess, row.get(inProcess).add(refill().waiting(row))))
            .then((row, now) -> refill().ask(this, row, now))
            .tells(row -> new Audience(Set.of(row.get(keeper())), Set.of(FinancePermissions.WITHDRAWAL_CHECK)));

    /** The withdrawal was paid: its money is on the account of the float. */
    public final Action replenish = action("replenish")
            .from(active)
            .automatic()
            .tells(row -> new Audience(Set.of(row.get(keeper())), Set.of()));

    /** The withdrawal was rejected: its vouchers wait for another one. */
    public final Action unasked = action("unasked")
            .from(active)
            .automatic()
            .backward("undo-2")
            .tells(row -> new Audience(Set.of(row.get(keeper())), Set.of(FinancePermissions.WITHDRAWAL_EDIT)));

    public final Action close = action("close")
            .from(active)
            .to(closed)
            .needs(FinancePermissions.IMPREST_MANAGE)
            .when((row, now) -> balance(row).held().signum() == 0
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            "", "finance.error.fundNotEmpty", balance(row).held())))
            .backward("lock");

    private final BalanceRepository balances;
    private final ImprestRefill refill;

    /**
     * @param balances what is left of each float
     * @param refill   draws what was paid from it
     */
    public ImprestRecord(BalanceRepository balances, ImprestRefill refill) {
        super("finance", "imprest", "imprests", "fin_imprest");
        this.balances = balances;
        this.refill = refill;
        rights(FinancePermissions.IMPREST_VIEW, FinancePermissions.IMPREST_MANAGE, active);
        titled(name);
        list(name, amount, cash, held, inProcess, keeper);
        tab("all");
        rule((row, now) -> refill.problem(this, row));
        stored(this::fitAmount);
        menu("FIN", "package", 65, "staff");
    }

    /** Balance of a float. */
    public static BalanceKey key(RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.IMPREST, row.id());
    }

    private ImprestRefill refill() {
        return refill;
    }

    private Field<PersonId> keeper() {
        return keeper;
    }

    private Balance balance(RecordRow row) {
        return balances.read(key(row));
    }

    private void fitAmount(RecordRow row, RecordContext now) {
        balances.open(key(row), BigDecimal.ZERO);
        BigDecimal difference = row.get(amount).subtract(balance(row).amount());
        balances.add(key(row), difference).ifPresent(missing -> {
            throw Rejected.of(amount.name(), "finance.error.short", missing);
        });
    }
}
