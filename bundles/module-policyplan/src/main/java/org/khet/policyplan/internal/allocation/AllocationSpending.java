package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** What was given by an allocation and its changes, and what of it was spent. Source: policyplan, PLAN-22. */
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
    private Optional<GivenSums> sums(RecordRow first, long except, RecordContext now) {
        AllocationKind kind = registers.allocations().kind();
        BigDecimal given = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        for (RecordRow one : new PaidLines(registers).given(first, now)) {
            if (!(money.spentMoney().ofAllocation(now.caller(), one.id()) instanceof Answer.Known<BigDecimal> known)) {
                return Optional.empty();
            }
            given = one.id() == except ? given : given.add(one.get(kind.total));
            spent = spent.add(known.value());
        }
        return Optional.of(new GivenSums(given, spent));
    }

    /** The problem with an allocation that would have, with so much of a change, less than was spent of all of them. */
    Optional<Problem> lessThanSpent(RecordRow first, RecordRow change, BigDecimal stays, RecordContext now) {
        Optional<GivenSums> sums = sums(first, change.id(), now);
        if (sums.isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.spending-unknown"));
        }
        BigDecimal left = sums.get().given().add(stays);
        return left.compareTo(sums.get().spent()) < 0
                ? Optional.of(Problem.of(
                        "", "policyplan.error.less-than-spent", left, sums.get().spent()))
                : Optional.empty();
    }

    /** Whether something of it is not spent, as far as that can be said. */
    boolean isLeft(RecordContext now, long allocation) {
        return registers
                .allocations()
                .find(now.office(), allocation)
                .flatMap(first -> sums(first, 0, now))
                .filter(sums -> sums.given().compareTo(sums.spent()) > 0)
                .isPresent();
    }
}
