package org.khet.portal.api.money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Whoever knows what was spent, as they come and go: the one of the highest rank that is not off answers. One that fails is not passed
 * over, so that nobody takes an older typed figure for what was paid. Safe for concurrent use. Source: README §10, policyplan G.
 */
public final class RankedSpending {
    private final List<Spending> known = new CopyOnWriteArrayList<>();

    /** One came. */
    public void come(Spending one) {
        known.add(one);
    }

    /** One went. */
    public void go(Spending one) {
        known.remove(one);
    }

    /** As {@link Spending#byLine}. */
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byLine(OfficeId office, YearMonth from, YearMonth until) {
        return ask(one -> one.byLine(office, from, until));
    }

    /** As {@link Spending#byAllocation}. */
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byAllocation(
            OfficeId office, YearMonth from, YearMonth until) {
        return ask(one -> one.byAllocation(office, from, until));
    }

    /** As {@link Spending#disbursed}. */
    public Answer<BigDecimal> disbursed(OfficeId office, long allocation) {
        return ask(one -> one.disbursed(office, allocation));
    }

    /** As {@link Spending#promised}. */
    public Answer<BigDecimal> promised(OfficeId office, long allocation) {
        return ask(one -> one.promised(office, allocation));
    }

    /** As {@link Spending#byReceiver}. */
    public Answer<Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>>> byReceiver(
            OfficeId office, YearMonth from, YearMonth until) {
        return ask(one -> one.byReceiver(office, from, until));
    }

    /** As {@link Spending#used}. */
    public Answer<Map<MoneyReceiver, UsedMoney>> used(OfficeId office, long allocation) {
        return ask(one -> one.used(office, allocation));
    }

    /** As {@link Spending#untaken}. */
    public Answer<Map<Long, BigDecimal>> untaken(OfficeId office, FiscalYear year) {
        return ask(one -> one.untaken(office, year));
    }

    /** As {@link Spending#declined}. */
    public Answer<Map<Long, String>> declined(OfficeId office, FiscalYear year) {
        return ask(one -> one.declined(office, year));
    }

    private <T> Answer<T> ask(Function<Spending, Answer<T>> question) {
        List<Spending> ranked = known.stream()
                .sorted(Comparator.comparingInt(Spending::rank).reversed())
                .toList();
        for (Spending one : ranked) {
            Answer<T> answer = answer(one, question);
            if (!(answer instanceof Answer.Off<T>)) {
                return answer;
            }
        }
        return new Answer.Off<>();
    }

    private static <T> Answer<T> answer(Spending one, Function<Spending, Answer<T>> question) {
        try {
            return question.apply(one);
        } catch (RuntimeException failed) {
            return new Answer.Failed<>(failed.toString());
        }
    }
}
