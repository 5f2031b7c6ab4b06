package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;

/** What was given by an allocation and its changes, and what of it was spent or promised. Source: policyplan, PLAN-22. */
final class AllocationSpending {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;

    AllocationSpending(AllocationRegisters registers, MoneyRegisters money) {
        this.registers = registers;
        this.money = money;
    }

    /** Baht that were given, and of them spent. */
    private record GivenSums(BigDecimal given, BigDecimal spent) {}

    /** Of an allocation and its approved changes; of one of them only what was spent. None while that cannot be said. */
    private Optional<GivenSums> sums(List<RecordRow> all, long except, RecordContext now) {
        AllocationKind kind = registers.allocations().kind();
        BigDecimal given = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        for (RecordRow one : all) {
            if (!(money.spentMoney().ofAllocation(now.caller(), one.id()) instanceof Answer.Known<BigDecimal> known)) {
                return Optional.empty();
            }
            given = one.id() == except ? given : given.add(one.get(kind.total));
            spent = spent.add(known.value());
        }
        return Optional.of(new GivenSums(given, spent));
    }

    /** Baht of all of them that whoever pays has promised, without what is left over; nothing where nobody pays, none while that cannot be said. */
    private Optional<BigDecimal> promised(List<RecordRow> all, RecordContext now) {
        BigDecimal promised = BigDecimal.ZERO;
        for (RecordRow one : all) {
            Answer<BigDecimal> answer = money.spentMoney().boundOf(now.caller(), one.id());
            if (answer instanceof Answer.Failed<BigDecimal>) {
                return Optional.empty();
            }
            promised = promised.add(answer.known().orElse(BigDecimal.ZERO));
        }
        return Optional.of(promised);
    }

    /** The problem with an allocation that would have, with so much of a change, less than was spent and promised of all of them. */
    Optional<Problem> lessThanSpent(RecordRow first, RecordRow change, BigDecimal stays, RecordContext now) {
        List<RecordRow> all = new PaidLines(registers).given(first, now);
        Optional<GivenSums> sums = sums(all, change.id(), now);
        Optional<BigDecimal> promised = promised(all, now);
        if (sums.isEmpty() || promised.isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.spending-unknown"));
        }
        BigDecimal left = sums.get().given().add(stays);
        BigDecimal used = sums.get().spent().add(promised.get());
        return left.compareTo(used) < 0
                ? Optional.of(Problem.of("", "policyplan.error.less-than-spent", left, used))
                : Optional.empty();
    }

    /**
     * The first receiver to whom a change leaves less than nothing of the allocation and its approved changes, or less than was typed as
     * spent by its school; whoever pays tells sums of the whole allocation only. Source: policyplan, PLAN-101.
     *
     * @param stays whether the change counts, or is about to be cancelled
     */
    Optional<Problem> receiverBelow(RecordRow first, RecordRow change, boolean stays, RecordContext now) {
        AllocationKind kind = registers.allocations().kind();
        int less = stays ? -1 : 1;
        Map<Object, BigDecimal> own = PaidLines.byReceiver(kind, change.lines(kind.lines));
        if (own.values().stream().noneMatch(sum -> sum.signum() == less)) {
            return Optional.empty();
        }
        List<Long> all = new PaidLines(registers)
                .given(first, now).stream().map(RecordRow::id).toList();
        Map<Object, BigDecimal> others = others(kind, all, change.id(), now);
        Map<SchoolId, BigDecimal> spent = money.spentMoney().bySchool(now.caller(), all);
        List<RecordLine> lines = change.lines(kind.lines);
        for (int i = 0; i < lines.size(); i++) {
            Object receiver = Objects.requireNonNull(AllocationKind.receiver(kind, lines.get(i)));
            BigDecimal sum = own.getOrDefault(receiver, BigDecimal.ZERO);
            BigDecimal left = others.getOrDefault(receiver, BigDecimal.ZERO).add(stays ? sum : BigDecimal.ZERO);
            BigDecimal used =
                    receiver instanceof SchoolId school ? spent.getOrDefault(school, BigDecimal.ZERO) : BigDecimal.ZERO;
            if (sum.signum() == less && left.compareTo(used) < 0) {
                return Optional.of(below(i + 1, left, used));
            }
        }
        return Optional.empty();
    }

    /** Baht by receiver of all but one of them. */
    private Map<Object, BigDecimal> others(AllocationKind kind, List<Long> all, long except, RecordContext now) {
        List<Long> others = all.stream().filter(id -> id != except).toList();
        return PaidLines.byReceiver(
                kind,
                registers.allocations().lines(now.office(), kind.lines, others).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Problem below(int line, BigDecimal left, BigDecimal used) {
        return left.signum() < 0
                ? Problem.of("", "policyplan.error.receiver-below-nothing", line, left)
                : Problem.of("", "policyplan.error.receiver-below-spent", line, left, used);
    }

    /** Whether something of it is not spent, as far as that can be said. */
    boolean isLeft(RecordContext now, long allocation) {
        return registers
                .allocations()
                .find(now.office(), allocation)
                .flatMap(first -> sums(new PaidLines(registers).given(first, now), 0, now))
                .filter(sums -> sums.given().compareTo(sums.spent()) > 0)
                .isPresent();
    }
}
