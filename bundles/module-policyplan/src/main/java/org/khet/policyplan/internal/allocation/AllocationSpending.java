package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

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

    /** What each receiver has used of all of them; off where receivers are not kept, failed where it cannot be said now. */
    private Answer<Map<MoneyReceiver, UsedMoney>> used(List<Long> all, RecordContext now) {
        Map<MoneyReceiver, UsedMoney> used = new HashMap<>();
        Answer<Map<MoneyReceiver, UsedMoney>> answer = new Answer.Off<>();
        for (Long one : all) {
            answer = money.spentMoney().usedOf(now.caller(), one);
            if (!(answer instanceof Answer.Known<Map<MoneyReceiver, UsedMoney>> known)) {
                return answer;
            }
            known.value().forEach((receiver, sums) -> used.merge(receiver, sums, UsedMoney::plus));
            answer = new Answer.Known<>(used, known.asOf(), known.source());
        }
        return answer;
    }

    /**
     * The first receiver to whom a change leaves less than nothing of the allocation and its approved changes, or less than it has spent
     * and promised, as whoever pays says, else as was typed. Source: policyplan, PLAN-22, 101.
     *
     * @param stays whether the change counts, or is about to be cancelled
     */
    Optional<Problem> receiverBelow(RecordRow first, RecordRow change, boolean stays, RecordContext now) {
        AllocationKind kind = registers.allocations().kind();
        int less = stays ? -1 : 1;
        Map<MoneyReceiver, BigDecimal> own = PaidLines.byReceiver(kind, change.lines(kind.lines));
        if (own.values().stream().noneMatch(sum -> sum.signum() == less)) {
            return Optional.empty();
        }
        List<Long> all = new PaidLines(registers)
                .given(first, now).stream().map(RecordRow::id).toList();
        Map<MoneyReceiver, BigDecimal> others = others(kind, all, change.id(), now);
        Answer<Map<MoneyReceiver, UsedMoney>> used = used(all, now);
        List<RecordLine> lines = change.lines(kind.lines);
        for (int i = 0; i < lines.size(); i++) {
            MoneyReceiver receiver = AllocationLines.moneyReceiver(kind, lines.get(i));
            BigDecimal sum = own.getOrDefault(receiver, BigDecimal.ZERO);
            BigDecimal left = others.getOrDefault(receiver, BigDecimal.ZERO).add(stays ? sum : BigDecimal.ZERO);
            BigDecimal gone = used.known()
                    .map(one -> one.getOrDefault(receiver, UsedMoney.NONE).sum())
                    .orElse(BigDecimal.ZERO);
            if (sum.signum() == less && left.compareTo(gone) < 0) {
                return Optional.of(below(i + 1, left, gone));
            }
        }
        return used instanceof Answer.Failed<?>
                ? Optional.of(Problem.of("", "policyplan.error.spending-unknown"))
                : Optional.empty();
    }

    /** Baht by receiver of all but one of them. */
    private Map<MoneyReceiver, BigDecimal> others(AllocationKind kind, List<Long> all, long except, RecordContext now) {
        return given(kind, all.stream().filter(id -> id != except).toList(), now);
    }

    private Map<MoneyReceiver, BigDecimal> given(AllocationKind kind, List<Long> all, RecordContext now) {
        return PaidLines.byReceiver(
                kind,
                registers.allocations().lines(now.office(), kind.lines, all).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Problem below(int line, BigDecimal left, BigDecimal used) {
        return left.signum() < 0
                ? Problem.of("", "policyplan.error.receiver-below-nothing", line, left)
                : Problem.of("", "policyplan.error.receiver-below-spent", line, left, used);
    }

    /**
     * Tells of whom something of an allocation and its changes is not spent, as far as that can be said: each receiver has its own, and
     * where they cannot be told apart all have what is left of the whole.
     */
    Predicate<MoneyReceiver> left(RecordContext now, long allocation) {
        Optional<RecordRow> first = registers.allocations().find(now.office(), allocation);
        if (first.isEmpty()) {
            return receiver -> false;
        }
        List<RecordRow> all = new PaidLines(registers).given(first.get(), now);
        List<Long> keys = all.stream().map(RecordRow::id).toList();
        if (used(keys, now) instanceof Answer.Known<Map<MoneyReceiver, UsedMoney>> used
                && SpentMoney.isToldApart(used.value())) {
            Map<MoneyReceiver, BigDecimal> given = given(registers.allocations().kind(), keys, now);
            return receiver -> given.getOrDefault(receiver, BigDecimal.ZERO)
                            .compareTo(used.value()
                                    .getOrDefault(receiver, UsedMoney.NONE)
                                    .spent())
                    > 0;
        }
        boolean whole = sums(all, 0, now)
                .filter(sums -> sums.given().compareTo(sums.spent()) > 0)
                .isPresent();
        return receiver -> whole;
    }
}
