package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * What was spent, as the one of the highest rank says; where nobody is there, what was typed here. Source: policyplan R-09,
 * PLAN-22, 36, 37, 40.
 */
public final class SpentMoney {
    /** Source of figures that were typed here. */
    public static final String TYPED_SOURCE = "typed";

    private final MoneyRegisters registers;
    private final PaidMoney paid;

    SpentMoney(MoneyRegisters registers, PaidMoney paid) {
        this.registers = registers;
        this.paid = paid;
    }

    /** Baht spent of an allocation; failed where whoever pays cannot say now. */
    public Answer<BigDecimal> ofAllocation(Caller caller, long allocation) {
        Answer<BigDecimal> answer = paid.known().disbursed(caller.office(), allocation);
        return answer instanceof Answer.Off<BigDecimal>
                ? new Answer.Known<>(registers.spending().ofAllocation(caller, allocation), Instant.EPOCH, TYPED_SOURCE)
                : answer;
    }

    /** Whether somebody who pays knows what was spent of an allocation, so that nothing typed counts. */
    public boolean isPaidFor(Caller caller, long allocation) {
        return ofAllocation(caller, allocation) instanceof Answer.Known<BigDecimal> known && isPaid(known);
    }

    /** Baht of an allocation that whoever pays has promised; failed where it cannot be said now, off where nobody pays. */
    public Answer<BigDecimal> promisedOf(Caller caller, long allocation) {
        return paid.known().promised(caller.office(), allocation);
    }

    /**
     * The same without what is left over of it, which is held so that it goes back and hinders no adjustment that takes it. Source: finance
     * FIN-95, RF-77, policyplan PLAN-34.
     */
    public Answer<BigDecimal> boundOf(Caller caller, long allocation) {
        Answer<BigDecimal> answer = promisedOf(caller, allocation);
        if (!(answer instanceof Answer.Known<BigDecimal> promised)) {
            return answer;
        }
        Answer<BigDecimal> leftOver = paid.heldLeftOver(caller.office(), allocation);
        return leftOver instanceof Answer.Known<BigDecimal> held
                ? new Answer.Known<>(promised.value().subtract(held.value()), promised.asOf(), promised.source())
                : leftOver instanceof Answer.Failed<BigDecimal> ? leftOver : answer;
    }

    /**
     * What each receiver has used of an allocation: as whoever pays says, where nobody does what was typed with a school. Off where whoever
     * pays keeps no receivers, failed where it cannot be said now.
     */
    public Answer<Map<MoneyReceiver, UsedMoney>> usedOf(Caller caller, long allocation) {
        Answer<Map<MoneyReceiver, UsedMoney>> answer = paid.known().used(caller.office(), allocation);
        boolean typed = answer instanceof Answer.Off<?>
                && paid.known().disbursed(caller.office(), allocation) instanceof Answer.Off<BigDecimal>;
        return typed
                ? new Answer.Known<>(registers.spending().byReceiver(caller, allocation), Instant.EPOCH, TYPED_SOURCE)
                : answer;
    }

    /** Whether nothing was spent of which nobody knows by whom. */
    public static boolean isToldApart(Map<MoneyReceiver, UsedMoney> used) {
        return used.getOrDefault(MoneyReceiver.UNKNOWN, UsedMoney.NONE).spent().signum() == 0;
    }

    /** Adjustments of a year that whoever pays cannot take over, with the baht that are missing; off where nobody pays. */
    public Answer<Map<Long, BigDecimal>> untaken(Caller caller, FiscalYear year) {
        return paid.known().untaken(caller.office(), year);
    }

    /** Allocations and adjustments of a year that whoever pays has declined, with the reason; off where nobody pays. */
    public Answer<Map<Long, String>> declined(Caller caller, FiscalYear year) {
        return paid.known().declined(caller.office(), year);
    }

    /** Baht spent of the fund lines of a year by month; failed where whoever pays cannot say now. */
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> ofYear(Caller caller, FiscalYear year) {
        YearMonth first = YearMonth.from(year.firstDay());
        YearMonth last = YearMonth.from(year.lastDay());
        Answer<Map<Long, Map<YearMonth, BigDecimal>>> answer = paid.known().byLine(caller.office(), first, last);
        if (!(answer instanceof Answer.Off<Map<Long, Map<YearMonth, BigDecimal>>>)) {
            return answer;
        }
        FundLineKind kind = registers.lines().kind();
        Map<Long, Map<YearMonth, BigDecimal>> typed = new HashMap<>();
        for (RecordRow line : registers.lines().internal().all(caller, RecordFilter.of(kind.year.is(year)))) {
            typed.put(line.id(), registers.spending().byMonth(caller, line.id()));
        }
        return new Answer.Known<>(typed, Instant.EPOCH, TYPED_SOURCE);
    }

    /** Baht spent of a fund line in its year, with or without an allocation; none where whoever pays cannot say now. */
    Optional<BigDecimal> ofLine(Caller caller, RecordRow line) {
        return ofYear(caller, line.get(registers.lines().kind().year))
                .known()
                .map(lines -> lines.getOrDefault(line.id(), Map.of()).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Baht of several allocations that whoever pays has promised, without what is left over; none where that of one is not known. */
    public Optional<BigDecimal> boundOf(Caller caller, List<Long> allocations) {
        return sum(allocations, one -> boundOf(caller, one));
    }

    /** Baht of several allocations that are left over and held until they go back; none where nobody lists them. */
    public Optional<BigDecimal> leftOf(Caller caller, List<Long> allocations) {
        return sum(allocations, one -> paid.heldLeftOver(caller.office(), one));
    }

    private static Optional<BigDecimal> sum(List<Long> allocations, Function<Long, Answer<BigDecimal>> asked) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Long one : allocations) {
            Optional<BigDecimal> known = asked.apply(one).known();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(known.get());
        }
        return Optional.of(sum);
    }

    /** Whether figures come from whoever pays, and not from a person's hand. */
    public static boolean isPaid(Answer.Known<?> answer) {
        return !answer.source().equals(TYPED_SOURCE);
    }
}
