package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.Balance;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.payment.FloatRefill;
import org.khet.finance.internal.payment.WithdrawalRecord;
import org.khet.finance.internal.payment.WithdrawalWay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Draws what was paid from a float: paid vouchers become a withdrawal, and when it is paid the account of the float has the money again.
 * Cash + vouchers + in process = amount at each step. Source: finance FE-16, RF-44, J.4.7, FIN-50.
 */
public final class ImprestRefill implements FloatRefill {
    private static final String WELFARE = "welfare";
    private static final String WITHDRAWAL = "withdrawal";
    /** What a withdrawal takes at once; more vouchers wait for the next one. */
    private static final int MOST = 200;

    private final BalanceRepository balances;
    private final RecordService<WithdrawalRecord> withdrawals;
    private final SqlQuery sql;
    private @Nullable RecordService<ImprestRecord> imprests;

    /**
     * A voucher that was paid from a float.
     *
     * @param welfare key of the welfare claim that holds the float
     * @param claim   key of its claim
     * @param sum     in baht
     */
    record Voucher(long welfare, long claim, BigDecimal sum) {}

    /**
     * @param balances    of the floats
     * @param withdrawals by which they are refilled
     * @param work        the module's unit
     */
    public ImprestRefill(BalanceRepository balances, RecordService<WithdrawalRecord> withdrawals, UnitOfWork work) {
        this.balances = balances;
        this.withdrawals = withdrawals;
        this.sql = new SqlQuery(work);
    }

    /** Told once when floats are kept, before anybody pays from one. */
    public void keep(RecordService<ImprestRecord> kept) {
        imprests = kept;
    }

    /** The problem with a float whose money the treasury does not keep: a withdrawal cannot refill it. Source: finance RF-44, P06. */
    Optional<Problem> problem(ImprestRecord kind, RecordRow row) {
        return sql
                .list(
                        row.head().office(),
                        "select source from fin_fund where office_id = ? and id = ? and source <> ?",
                        one -> one.getString(1),
                        row.head().office().value(),
                        row.get(kind.fund),
                        FundRecord.BUDGET)
                .stream()
                .findFirst()
                .map(source -> Problem.of(kind.fund.name(), "finance.error.imprestBudget"));
    }

    /** Vouchers that no withdrawal has yet, the oldest first; payments from the float wait until the transaction ends. */
    private List<Voucher> vouchers(RecordRow imprest) {
        balances.lock(ImprestRecord.key(imprest));
        return unlocked(imprest);
    }

    /** Why no withdrawal can be asked for, as pages ask before anybody does: they lock nothing. */
    Optional<Problem> missing(RecordRow imprest) {
        return unlocked(imprest).isEmpty() ? Optional.of(nothing()) : Optional.empty();
    }

    private static Problem nothing() {
        return Problem.of("", "finance.error.nothingToReplenish");
    }

    private List<Voucher> unlocked(RecordRow imprest) {
        return sql.list(
                imprest.head().office(),
                "select u.source_id, c.id, u.held from fin_balance_use u join fin_claim c on c.office_id = u.office_id"
                        + " and c.origin_type = 'finance.welfare' and c.origin_id = u.source_id"
                        + " and c.state in ('PAID', 'CLOSED') where u.office_id = ? and u.owner_kind = ?"
                        + " and u.owner_id = ? and u.source_kind = ? order by u.source_id, c.id fetch first " + MOST
                        + " rows only",
                row -> new Voucher(row.getLong(1), row.getLong(2), row.getBigDecimal(3)),
                imprest.head().office().value(),
                BalanceOwner.IMPREST.name(),
                imprest.id(),
                WELFARE);
    }

    /** What those vouchers add up to, in baht; somebody else may have drawn them meanwhile. */
    BigDecimal waiting(RecordRow imprest) {
        List<Voucher> vouchers = vouchers(imprest);
        if (vouchers.isEmpty()) {
            throw new Rejected(List.of(nothing()));
        }
        return sum(vouchers);
    }

    private static BigDecimal sum(List<Voucher> vouchers) {
        return vouchers.stream().map(Voucher::sum).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The vouchers become a withdrawal, which holds their part of the float, so that later ones are not settled with it. */
    void ask(ImprestRecord kind, RecordRow row, RecordContext now) {
        List<Voucher> vouchers = vouchers(row);
        WithdrawalRecord of = withdrawals.kind();
        RecordRow made = withdrawals
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.madeOn, now.today())
                                .with(of.sort, "KB02")
                                .with(of.way, WithdrawalWay.IMPREST)
                                .with(of.imprest, row.id())
                                .with(of.account, row.get(kind.account))
                                .with(
                                        of.claims,
                                        vouchers.stream()
                                                .map(one -> new RecordDraft().with(of.claim, one.claim()))
                                                .toList()));
        vouchers.forEach(one -> balances.release(ImprestRecord.key(row), new BalanceSource(WELFARE, one.welfare())));
        hold(row, new BalanceSource(WITHDRAWAL, made.id()), sum(vouchers));
    }

    /** With less cash than the least, counting what is in process, a withdrawal is drafted. Source: finance RF-44. */
    void watch(RecordRow imprest, RecordContext now) {
        ImprestRecord kind = imprests().kind();
        RecordRow row = imprests().find(now.office(), imprest.id()).orElseThrow();
        Balance left = balances.read(ImprestRecord.key(row));
        BigDecimal expected = left.available().add(row.get(kind.inProcess));
        if (expected.compareTo(row.get(kind.minimum)) < 0 && !vouchers(row).isEmpty()) {
            imprests().internal().act(now.caller(), row, kind.ask);
        }
    }

    @Override
    public void paid(RecordRow withdrawal, RecordContext now) {
        RecordRow imprest = imprest(withdrawal, now);
        ImprestRecord kind = imprests().kind();
        BigDecimal sum = held(imprest, withdrawal);
        balances.release(ImprestRecord.key(imprest), new BalanceSource(WITHDRAWAL, withdrawal.id()));
        settle(
                imprest,
                now,
                kind.replenish,
                sum,
                new RecordDraft()
                        .with(
                                kind.replenishedOn,
                                withdrawal.get(withdrawals.kind().paidOn).orElse(now.today())));
    }

    @Override
    public void rejected(RecordRow withdrawal, RecordContext now) {
        RecordRow imprest = imprest(withdrawal, now);
        BigDecimal sum = held(imprest, withdrawal);
        balances.release(ImprestRecord.key(imprest), new BalanceSource(WITHDRAWAL, withdrawal.id()));
        sql.list(
                        now.office(),
                        "select w.id, c.id, w.allowed from fin_withdrawal_claim l join fin_claim c on c.id = l.claim_id"
                                + " join fin_welfare w on w.id = c.origin_id where l.office_id = ? and l.record_id = ?"
                                + " and c.origin_type = 'finance.welfare'",
                        row -> new Voucher(row.getLong(1), row.getLong(2), row.getBigDecimal(3)),
                        now.office().value(),
                        withdrawal.id())
                .forEach(one -> hold(imprest, new BalanceSource(WELFARE, one.welfare()), one.sum()));
        settle(imprest, now, imprests().kind().unasked, sum, new RecordDraft());
    }

    private void settle(RecordRow imprest, RecordContext now, Action action, BigDecimal sum, RecordDraft draft) {
        ImprestRecord kind = imprests().kind();
        imprests()
                .internal()
                .act(
                        now.caller(),
                        imprest,
                        action,
                        draft.with(kind.inProcess, imprest.get(kind.inProcess).subtract(sum)),
                        "");
    }

    private void hold(RecordRow imprest, BalanceSource source, BigDecimal sum) {
        balances.hold(ImprestRecord.key(imprest), source, sum).ifPresent(missing -> {
            throw Rejected.of("", "finance.error.short", missing);
        });
    }

    private BigDecimal held(RecordRow imprest, RecordRow withdrawal) {
        return sql
                .list(
                        imprest.head().office(),
                        "select held from fin_balance_use where office_id = ? and owner_kind = ? and owner_id = ?"
                                + " and source_kind = ? and source_id = ?",
                        row -> row.getBigDecimal(1),
                        imprest.head().office().value(),
                        BalanceOwner.IMPREST.name(),
                        imprest.id(),
                        WITHDRAWAL,
                        withdrawal.id())
                .stream()
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private RecordRow imprest(RecordRow withdrawal, RecordContext now) {
        return withdrawal
                .get(withdrawals.kind().imprest)
                .flatMap(id -> imprests().find(now.office(), id))
                .orElseThrow(() -> Rejected.of("", "records.error.missing"));
    }

    private RecordService<ImprestRecord> imprests() {
        return Objects.requireNonNull(imprests);
    }
}
