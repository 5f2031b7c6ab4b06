package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Condition;
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

    private final MoneyRegisters registers;

    Ceilings(MoneyRegisters registers) {
        this.registers = registers;
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
        FundLineKind line = registers.lines().kind();
        BigDecimal free = change.ceiling().subtract(change.allocated());
        List<Condition> guard = new ArrayList<>(List.of(line.available.atLeast(BigDecimal.ZERO)));
        if (change.allocated().signum() > 0) {
            guard.add(line.in(line.open));
        }
        boolean moved = registers
                .lines()
                .add(
                        caller.office(),
                        change.line(),
                        Map.of(
                                line.ceiling,
                                change.ceiling(),
                                line.allocated,
                                change.allocated(),
                                line.available,
                                free),
                        guard);
        if (!moved) {
            throw shortage(caller, change.line(), free);
        }
    }

    private Rejected shortage(Caller caller, long key, BigDecimal free) {
        FundLineKind line = registers.lines().kind();
        BigDecimal available = registers
                .lines()
                .find(caller.office(), key)
                .map(row -> row.get(line.available))
                .orElse(BigDecimal.ZERO);
        BigDecimal missing = free.negate().subtract(available).setScale(2, RoundingMode.HALF_UP);
        return missing.signum() > 0
                ? Rejected.of("", "policyplan.error.short", missing)
                : Rejected.of("", "policyplan.error.line-not-open");
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
