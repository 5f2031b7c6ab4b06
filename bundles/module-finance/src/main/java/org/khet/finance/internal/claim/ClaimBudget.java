package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.LineTime;
import org.khet.finance.internal.budget.ReserveHolds;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRow;

/** What a claim holds of its line, and what of it may be paid. Source: finance RF-11, RF-25; kinds-finance §1.3. */
public final class ClaimBudget {
    private static final String CLAIM = "claim";

    private final BalanceRepository balances;
    private final ReserveHolds reserves;
    private final LineTime time;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public ClaimBudget(BalanceRepository balances, ReserveHolds reserves, UnitOfWork work) {
        this.balances = balances;
        this.reserves = reserves;
        this.time = new LineTime(work);
        this.sql = new SqlQuery(work);
    }

    /** A claim as the source of a part of a balance. */
    public static BalanceSource source(RecordRow claim) {
        return new BalanceSource(CLAIM, claim.id());
    }

    /** Holds the gross on the line, instead of what was held before. */
    void hold(ClaimRecord claim, RecordRow row) {
        release(row);
        holdFirst(claim, row);
    }

    /** Holds the gross of a claim that holds nothing yet on its line; one that is late draws it from a reserve first. */
    void holdFirst(ClaimRecord claim, RecordRow row) {
        row.get(claim.line).filter(line -> !isHeldInTime(claim, row, line)).ifPresent(line -> {
            if (isLate(claim, row, line)) {
                draw(claim, row, line);
            }
            balances.hold(line(row.head().office(), line), source(row), row.get(claim.gross))
                    .ifPresent(missing -> {
                        throw Rejected.of(claim.line.name(), "finance.error.lineShort", missing);
                    });
        });
    }

    private boolean isHeldInTime(ClaimRecord claim, RecordRow row, long line) {
        OfficeId office = row.head().office();
        return balances.holdIf(
                line(office, line),
                source(row),
                row.get(claim.gross),
                LineTime.charged(office, line, row.get(claim.receivedOn)));
    }

    private void draw(ClaimRecord claim, RecordRow row, long line) {
        reserves.draw(
                        row.head().office(),
                        line,
                        row.get(claim.receivedOn),
                        row.get(claim.origin),
                        source(row),
                        row.get(claim.gross))
                .ifPresent(missing -> {
                    throw Rejected.of(claim.line.name(), "finance.error.reserveShort", missing);
                });
    }

    /** Whether only a reserve allows it. Source: finance RF-17. */
    private boolean isLate(ClaimRecord claim, RecordRow row, long line) {
        return time.problem(row.head().office(), line, row.get(claim.receivedOn), claim.line.name())
                .isPresent();
    }

    /** Lets every line go that the claim holds; a reserve has again what it drew. */
    void release(RecordRow row) {
        lines(row).forEach(line -> balances.release(line(row.head().office(), line), source(row)));
        reserves.giveBack(row.head().office(), source(row));
    }

    /** What it held of its line is spent. */
    public void spend(RecordRow row) {
        lines(row).forEach(line -> balances.spend(line(row.head().office(), line), source(row)));
        reserves.spend(row.head().office(), source(row));
    }

    /** A payment was taken back: the line holds it again. */
    public void takeBack(RecordRow row) {
        lines(row).forEach(line -> balances.takeBack(line(row.head().office(), line), source(row)));
        reserves.takeBack(row.head().office(), source(row));
    }

    /**
     * A part of what it spent came back: its line has it again; below zero the line is charged once more.
     *
     * @throws Rejected if the line has not as much any more. Source: finance RF-11, RF-45
     */
    public void cameBack(RecordRow row, BigDecimal sum) {
        lines(row)
                .forEach(line -> balances.cameBack(line(row.head().office(), line), source(row), sum)
                        .ifPresent(missing -> {
                            throw Rejected.of("", "finance.error.lineShort", missing);
                        }));
    }

    /** The net may be paid, once. */
    void payable(ClaimRecord claim, RecordRow row) {
        BigDecimal net = row.get(claim.net);
        balances.open(ClaimMoney.key(row), BigDecimal.ZERO);
        BigDecimal before = balances.read(ClaimMoney.key(row)).amount();
        Optional<BigDecimal> missing = balances.add(ClaimMoney.key(row), net.subtract(before));
        missing.ifPresent(sum -> {
            throw Rejected.of("", "finance.error.short", sum);
        });
    }

    /** Whether a withdrawal, cheque or transfer has it. */
    boolean isBeingPaid(RecordRow row) {
        return balances.read(ClaimMoney.key(row)).held().signum() != 0;
    }

    /** Whether the treasury paid its money to the office: it is paid out, or the same would be drawn twice. Source: finance RF-20, FIN-19. */
    boolean isDrawn(RecordRow row) {
        return !sql.list(
                        row.head().office(),
                        "select w.id from fin_withdrawal w join fin_withdrawal_claim c on c.record_id = w.id"
                                + " where w.office_id = ? and c.claim_id = ? and w.state = 'PAID' and w.way = 'OFFICE'",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.id())
                .isEmpty();
    }

    private Iterable<Long> lines(RecordRow row) {
        return sql.list(
                row.head().office(),
                "select owner_id from fin_balance_use where office_id = ? and source_kind = ? and source_id = ?"
                        + " and owner_kind = ?",
                one -> one.getLong(1),
                row.head().office().value(),
                CLAIM,
                row.id(),
                BalanceOwner.LINE.name());
    }

    private static BalanceKey line(OfficeId office, long id) {
        return new BalanceKey(office, BalanceOwner.LINE, id);
    }
}
