package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * Moves the sums of fund lines: each change is one conditional update that locks its row until the transaction ends, so fifty
 * approvals at once never exceed a ceiling by a satang. No ceiling is lowered below what is allocated or spent, be it without an
 * allocation. Every change is a row of {@link CeilingMoveKind}. Works in the caller's transaction. Source: policyplan,
 * PLAN-12, 13, 32.
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

    private static final int FEW = 5;
    private final MoneyRegisters registers;

    Ceilings(MoneyRegisters registers) {
        this.registers = registers;
    }

    /** Raises a ceiling, or lowers it with a negative sum, never below what is allocated or spent; what a notice takes in vain names the allocations. */
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
        BigDecimal spent = change.ceiling().signum() < 0 ? spent(caller, change.line()) : BigDecimal.ZERO;
        if (spent.signum() > 0) {
            guard.add(line.ceiling.atLeast(spent));
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
            throw shortage(caller, change, free, spent);
        }
    }

    private BigDecimal spent(Caller caller, long key) {
        return registers
                .lines()
                .find(caller.office(), key)
                .map(row -> registers
                        .spentMoney()
                        .ofLine(caller, row)
                        .orElseThrow(() -> Rejected.of("", "policyplan.error.line-spending-unknown")))
                .orElse(BigDecimal.ZERO);
    }

    private Rejected shortage(Caller caller, Change change, BigDecimal free, BigDecimal spent) {
        FundLineKind line = registers.lines().kind();
        Optional<RecordRow> row = registers.lines().find(caller.office(), change.line());
        BigDecimal available = row.map(one -> one.get(line.available)).orElse(BigDecimal.ZERO);
        BigDecimal missing = free.negate().subtract(available).setScale(2, RoundingMode.HALF_UP);
        BigDecimal ceiling = row.map(one -> one.get(line.ceiling)).orElse(BigDecimal.ZERO);
        BigDecimal used = spent.subtract(ceiling.add(change.ceiling())).setScale(2, RoundingMode.HALF_UP);
        if (missing.max(used).signum() <= 0) {
            return Rejected.of("", "policyplan.error.line-not-open");
        }
        if (used.compareTo(missing) > 0) {
            return Rejected.of("", "policyplan.error.line-spent", used, spent);
        }
        boolean notice = change.sort() == MoveSort.RECEIVED || change.sort() == MoveSort.REVERSED;
        String allocations = notice ? allocations(caller, change.line()) : "";
        return allocations.isEmpty()
                ? Rejected.of("", "policyplan.error.short", missing)
                : Rejected.of("", "policyplan.error.short-allocated", missing, allocations);
    }

    /** What of a line is allocated now, by its movements. */
    private String allocations(Caller caller, long line) {
        CeilingMoveKind move = registers.moves().kind();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        registers
                .moves()
                .internal()
                .all(caller, RecordFilter.of(move.line.is(line)))
                .forEach(row -> sums.merge(row.get(move.reference), row.get(move.allocated), BigDecimal::add));
        List<String> names = sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return String.join(", ", names.subList(0, Math.min(FEW, names.size()))) + (names.size() > FEW ? " …" : "");
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
