package org.khet.portal.testkit.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;

/** Payments in memory; keeps the same contract as the modules that pay or type what was paid. */
public final class FakeSpending implements Spending {
    private record Paid(OfficeId office, long line, long allocation, YearMonth month, BigDecimal baht) {}

    private final int rank;
    private final Instant asOf;
    private final java.util.List<Paid> paid = new java.util.ArrayList<>();
    private final Map<Long, BigDecimal> promisedOf = new HashMap<>();
    private BigDecimal promised = BigDecimal.ZERO;
    private boolean off;
    private boolean failing;

    /** Of a rank, as of an instant. */
    public FakeSpending(int rank, Instant asOf) {
        this.rank = rank;
        this.asOf = asOf;
    }

    /** With a payment. */
    public FakeSpending with(OfficeId office, long line, long allocation, YearMonth month, String baht) {
        paid.add(new Paid(office, line, allocation, month, new BigDecimal(baht)));
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

    private Map<Long, Map<YearMonth, BigDecimal>> sums(
            OfficeId office, YearMonth from, YearMonth until, boolean allocations) {
        Map<Long, Map<YearMonth, BigDecimal>> sums = new HashMap<>();
        paid.stream()
                .filter(one -> one.office().equals(office)
                        && !one.month().isBefore(from)
                        && !one.month().isAfter(until))
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
        return answer(promisedOf.getOrDefault(allocation, promised));
    }
}
