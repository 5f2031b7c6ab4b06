package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.record.RecordContext;

/** What was spent of the money of a project: of allocations that pay nothing else, and of what its receivers have of others. Source: policyplan PLAN-34, 93. */
public final class ProjectAllocations {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;

    /** Over the registers of allocations and of money. */
    public ProjectAllocations(AllocationRegisters registers, MoneyRegisters money) {
        this.registers = registers;
        this.money = money;
    }

    /**
     * Baht that whoever pays has paid for a project. Off where nobody pays, where no money is known to be its own, or where its receivers
     * cannot be told from others of the same allocation; failed where it cannot be said now.
     *
     * @param supports the allocation that it supports
     */
    public Answer<BigDecimal> spent(RecordContext now, long project, Optional<Long> supports) {
        ProjectMoney.Own own =
                ProjectMoney.of(registers, now.caller(), project, supports).of(project, supports);
        Answer<BigDecimal> all = new Answer.Off<>();
        for (long one : own.allocations()) {
            all = plus(all, money.spentMoney().ofAllocation(now.caller(), one));
            if (!(all instanceof Answer.Known<BigDecimal>)) {
                return all;
            }
        }
        Map<Long, Set<MoneyReceiver>> shares = own.shares().stream()
                .collect(Collectors.groupingBy(
                        ReceivedMoney::allocation,
                        TreeMap::new,
                        Collectors.mapping(ReceivedMoney::receiver, Collectors.toSet())));
        for (Map.Entry<Long, Set<MoneyReceiver>> of : shares.entrySet()) {
            all = plus(all, shared(now, of.getKey(), of.getValue()));
            if (!(all instanceof Answer.Known<BigDecimal>)) {
                return all;
            }
        }
        return all;
    }

    /** What some receivers have spent of an allocation; off where something of it was spent of which nobody knows by whom. */
    private Answer<BigDecimal> shared(RecordContext now, long allocation, Set<MoneyReceiver> receivers) {
        return switch (money.spentMoney().usedOf(now.caller(), allocation)) {
            case Answer.Known<Map<MoneyReceiver, UsedMoney>> known
            when SpentMoney.isToldApart(known.value()) ->
                new Answer.Known<>(
                        receivers.stream()
                                .map(one -> known.value()
                                        .getOrDefault(one, UsedMoney.NONE)
                                        .spent())
                                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                        known.asOf(),
                        known.source());
            case Answer.Failed<Map<MoneyReceiver, UsedMoney>> failed -> new Answer.Failed<>(failed.reason());
            default -> new Answer.Off<>();
        };
    }

    /** A sum with more; off where the more was typed. */
    private static Answer<BigDecimal> plus(Answer<BigDecimal> sum, Answer<BigDecimal> more) {
        if (!(more instanceof Answer.Known<BigDecimal> known)) {
            return more;
        }
        return SpentMoney.isPaid(known)
                ? new Answer.Known<>(
                        sum.known().orElse(BigDecimal.ZERO.setScale(2)).add(known.value()),
                        known.asOf(),
                        known.source())
                : new Answer.Off<>();
    }
}
