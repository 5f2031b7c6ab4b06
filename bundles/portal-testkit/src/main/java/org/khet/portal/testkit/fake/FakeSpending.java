package org.khet.portal.testkit.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/** Payments in memory; keeps the same contract as the modules that pay or type what was paid. */
public final class FakeSpending implements Spending {
    private record Paid(OfficeId office, long line, ReceivedMoney of, YearMonth month, BigDecimal baht) {
        long allocation() {
            return of.allocation();
        }
    }

    private final int rank;
    private final Instant asOf;
    private final java.util.List<Paid> paid = new java.util.ArrayList<>();
    private final Map<Long, BigDecimal> promisedOf = new HashMap<>();
    private final Map<ReceivedMoney, BigDecimal> promisedTo = new HashMap<>();
    private final Map<Long, BigDecimal> untaken = new HashMap<>();
    private final Map<Long, String> declined = new HashMap<>();
    private BigDecimal promised = BigDecimal.ZERO;
    private boolean off;
    private boolean failing;

    /** Of a rank, as of an instant. */
    public FakeSpending(int rank, Instant asOf) {
        this.rank = rank;
        this.asOf = asOf;
    }

    /** With a payment of which nobody knows whose money it was. */
    public FakeSpending with(OfficeId office, long line, long allocation, YearMonth month, String baht) {
        return with(office, line, new ReceivedMoney(allocation, MoneyReceiver.UNKNOWN), month, baht);
    }

    /** With a payment of what one receiver has. */
    public FakeSpending with(OfficeId office, long line, ReceivedMoney of, YearMonth month, String baht) {
        paid.add(new Paid(office, line, of, month, new BigDecimal(baht)));
        return this;
    }

    /** Every allocation has this much promised and not paid, in baht. */
    public FakeSpending promising(String baht) {
        promised = new BigDecimal(baht);
        return this;
    }

    /** One allocation has this much promised and not paid, in baht. */
    public FakeSpending promising(long allocation, String baht) {
        promisedOf.put(allocation, new BigDecimal(baht));
        return this;
    }

    /** One receiver has this much of an allocation promised and not paid, in baht. */
    public FakeSpending promising(ReceivedMoney of, String baht) {
        promisedTo.put(of, new BigDecimal(baht));
        return this;
    }

    /** An adjustment cannot be taken over: so many baht are missing; none when it could. */
    public FakeSpending untaken(long adjustment, String baht) {
        untaken.put(adjustment, new BigDecimal(baht));
        untaken.values().removeIf(missing -> missing.signum() == 0);
        return this;
    }

    /** An allocation or adjustment was declined by hand; it waits no more. */
    public FakeSpending declined(long allocation, String why) {
        declined.put(allocation, why);
        untaken.remove(allocation);
        return this;
    }

    /** Switched off, or on again. */
    public void off(boolean isOff) {
        off = isOff;
    }

    /** Cannot answer, or can again. */
    public void failing(boolean isFailing) {
        failing = isFailing;
    }

    private <T> Answer<T> answer(T value) {
        if (failing) {
            return new Answer.Failed<>("the books are locked");
        }
        return off ? new Answer.Off<>() : new Answer.Known<>(value, asOf, rank == PAID ? "finance" : "typed");
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byLine(OfficeId office, YearMonth from, YearMonth until) {
        return answer(sums(office, from, until, false));
    }

    @Override
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byAllocation(
            OfficeId office, YearMonth from, YearMonth until) {
        return answer(sums(office, from, until, true));
    }

    private Stream<Paid> within(OfficeId office, YearMonth from, YearMonth until) {
        return paid.stream()
                .filter(one -> one.office().equals(office)
                        && !one.month().isBefore(from)
                        && !one.month().isAfter(until));
    }

    private Map<Long, Map<YearMonth, BigDecimal>> sums(
            OfficeId office, YearMonth from, YearMonth until, boolean allocations) {
        Map<Long, Map<YearMonth, BigDecimal>> sums = new HashMap<>();
        within(office, from, until)
                .forEach(
                        one -> sums.computeIfAbsent(allocations ? one.allocation() : one.line(), key -> new TreeMap<>())
                                .merge(one.month(), one.baht(), BigDecimal::add));
        return sums;
    }

    @Override
    public Answer<BigDecimal> disbursed(OfficeId office, long allocation) {
        return answer(paid.stream()
                .filter(one -> one.office().equals(office) && one.allocation() == allocation)
                .map(Paid::baht)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public Answer<BigDecimal> promised(OfficeId office, long allocation) {
        return answer(promisedTo.entrySet().stream()
                .filter(one -> one.getKey().allocation() == allocation)
                .map(Map.Entry::getValue)
                .reduce(promisedOf.getOrDefault(allocation, promised), BigDecimal::add));
    }

    @Override
    public Answer<Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>>> byReceiver(
            OfficeId office, YearMonth from, YearMonth until) {
        Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>> sums = new HashMap<>();
        within(office, from, until)
                .forEach(one -> sums.computeIfAbsent(one.allocation(), key -> new HashMap<>())
                        .computeIfAbsent(one.of().receiver(), key -> new TreeMap<>())
                        .merge(one.month(), one.baht(), BigDecimal::add));
        return answer(sums);
    }

    @Override
    public Answer<Map<MoneyReceiver, UsedMoney>> used(OfficeId office, long allocation) {
        Map<MoneyReceiver, UsedMoney> sums = new HashMap<>();
        paid.stream()
                .filter(one -> one.office().equals(office) && one.allocation() == allocation)
                .forEach(one ->
                        sums.merge(one.of().receiver(), new UsedMoney(one.baht(), BigDecimal.ZERO), UsedMoney::plus));
        BigDecimal unknown = promisedOf.getOrDefault(allocation, promised);
        if (unknown.signum() != 0) {
            sums.merge(MoneyReceiver.UNKNOWN, new UsedMoney(BigDecimal.ZERO, unknown), UsedMoney::plus);
        }
        promisedTo.forEach((of, baht) -> {
            if (of.allocation() == allocation) {
                sums.merge(of.receiver(), new UsedMoney(BigDecimal.ZERO, baht), UsedMoney::plus);
            }
        });
        return answer(sums);
    }

    @Override
    public Answer<Map<Long, BigDecimal>> untaken(OfficeId office, FiscalYear year) {
        return answer(Map.copyOf(untaken));
    }

    @Override
    public Answer<Map<Long, String>> declined(OfficeId office, FiscalYear year) {
        return answer(Map.copyOf(declined));
    }
}
