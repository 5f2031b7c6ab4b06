package org.khet.policyplan.internal.money;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Caller;

/**
 * Moves the sums of fund lines: each change is one conditional update that locks its row until the transaction ends, so fifty
 * approvals at once never exceed a ceiling by a satang. Every change is a row of {@link CeilingMoveKind}. Works in the caller's
 * transaction. Source: policyplan, PLAN-12, 13, 32.
 */
public final class Ceilings {
    /**
     * A change of one line.
     *
     * @param line      key of the fund line
     * @param ceiling   what is added to the ceiling
     * @param allocated what is added to what is allocated
     * @param sort      why
     */
    public record Change(long line, BigDecimal ceiling, BigDecimal allocated, MoveSort sort) {}

    private static final String UPDATE = "update pol_fund_line set ceiling = ceiling + ?1, allocated = allocated + ?2,"
            + " available = available + ?3, version = version + 1"
            + " where id = ?4 and office_id = ?5 and available + ?6 >= 0";
    private static final String OPEN = " and state = 'OPEN'";

    private final MoneyRegisters registers;
    private final UnitOfWork work;

    Ceilings(MoneyRegisters registers, UnitOfWork work) {
        this.registers = registers;
        this.work = work;
    }

    /** Raises a ceiling, or lowers it with a negative sum, never below what is allocated. */
    public void raise(RecordContext now, long line, BigDecimal by, MoveSort sort, String reference) {
        apply(now, List.of(new Change(line, by, BigDecimal.ZERO, sort)), reference);
    }

    /**
     * Takes a sum out of what is available; with a negative one gives it back.
     *
     * @throws Rejected {@code policyplan.error.short} with the baht that are missing; nothing is stored
     */
    public void take(RecordContext now, long line, BigDecimal sum, MoveSort sort, String reference) {
        apply(now, List.of(new Change(line, BigDecimal.ZERO, sum, sort)), reference);
    }

    /** Makes several changes in the order of the lines' keys, all or none. */
    public void apply(RecordContext now, List<Change> changes, String reference) {
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparingLong(Change::line));
        for (Change change : inOrder) {
            update(now.caller(), change);
            note(now.caller(), change, reference);
        }
    }

    private void update(Caller caller, Change change) {
        BigDecimal free = change.ceiling().subtract(change.allocated());
        boolean takes = change.allocated().signum() > 0;
        int changed = work.in(
                caller.office(),
                rows -> rows.createNativeQuery(takes ? UPDATE + OPEN : UPDATE)
                        .setParameter(1, change.ceiling())
                        .setParameter(2, change.allocated())
                        .setParameter(3, free)
                        .setParameter(4, change.line())
                        .setParameter(5, caller.office().value())
                        .setParameter(6, free)
                        .executeUpdate());
        if (changed == 0) {
            throw shortage(caller, change, free);
        }
    }

    private Rejected shortage(Caller caller, Change change, BigDecimal free) {
        BigDecimal available = work.in(caller.office(), rows -> available(rows, caller, change.line()));
        BigDecimal missing = free.negate().subtract(available).setScale(2, java.math.RoundingMode.HALF_UP);
        return missing.signum() > 0
                ? Rejected.of("", "policyplan.error.short", missing)
                : Rejected.of("", "policyplan.error.line-not-open");
    }

    private static BigDecimal available(EntityManager rows, Caller caller, long line) {
        return (BigDecimal) rows.createNativeQuery("select available from pol_fund_line where id = ?1 and office_id = ?2")
                .setParameter(1, line)
                .setParameter(2, caller.office().value())
                .getSingleResult();
    }

    private void note(Caller caller, Change change, String reference) {
        CeilingMoveKind move = registers.moves().kind();
        registers
                .moves()
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(move.line, change.line())
                                .with(move.sort, change.sort())
                                .with(move.ceiling, change.ceiling())
                                .with(move.allocated, change.allocated())
                                .with(move.reference, reference));
    }
}
