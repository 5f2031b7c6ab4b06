package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.LeftOvers;
import org.khet.portal.api.money.RankedSpending;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Asks whoever pays, else whoever typed it, what was spent of allocations and fund lines. All of them may be away, come and go.
 * Source: monitoring G, RM-08, MON-11, MON-12.
 */
@Component(service = {SpendingLookup.class, PlanSpending.class})
public final class PlanSpending implements SpendingLookup {
    private final RankedSpending spending = new RankedSpending();
    private volatile @Nullable Allocations allocations;
    private volatile @Nullable LeftOvers leftOvers;

    /** Somebody who knows payments came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Spending one) {
        spending.come(one);
    }

    /** And went. */
    public void go(Spending one) {
        spending.go(one);
    }

    /** Whoever allocates came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leave")
    public void arrive(Allocations one) {
        allocations = one;
    }

    /** And went. */
    public void leave(Allocations one) {
        if (one.equals(allocations)) {
            allocations = null;
        }
    }

    /** Whoever knows what is left over came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "forget")
    public void listen(LeftOvers one) {
        leftOvers = one;
    }

    /** And went. */
    public void forget(LeftOvers one) {
        if (one.equals(leftOvers)) {
            leftOvers = null;
        }
    }

    @Override
    public Optional<SpendingFigure> spent(
            OfficeId office, Collection<Long> allocations, Collection<ReceivedMoney> shares, LocalDate until) {
        YearMonth first = YearMonth.from(FiscalYear.of(until).firstDay());
        Optional<SpendingFigure> parts = Optional.empty();
        if (!shares.isEmpty()) {
            var answer = spending.byReceiver(office, first, YearMonth.from(until));
            if (answer instanceof Answer.Failed<?>) {
                return Optional.empty();
            }
            parts = new ReceiverFigures(shares).of(answer);
        }
        if (allocations.isEmpty()) {
            return parts;
        }
        Optional<BigDecimal> ofShares = parts.map(SpendingFigure::disbursed);
        return spending.byAllocation(office, first, YearMonth.from(until))
                        instanceof Answer.Known<Map<Long, Map<YearMonth, BigDecimal>>> known
                ? Optional.of(figure(known, allocations, ofShares.orElse(BigDecimal.ZERO.setScale(2))))
                : Optional.empty();
    }

    private static SpendingFigure figure(
            Answer.Known<Map<Long, Map<YearMonth, BigDecimal>>> known, Collection<Long> of, BigDecimal more) {
        BigDecimal sum = of.stream()
                .distinct()
                .flatMap(key -> known.value().getOrDefault(key, Map.of()).values().stream())
                .reduce(more, BigDecimal::add);
        return new SpendingFigure(sum, known.source(), OfficeTime.day(known.asOf()));
    }

    /** Fund lines of a year. */
    Answer<List<Allocations.FundLine>> fundLines(OfficeId office, FiscalYear year) {
        Allocations there = allocations;
        return there == null ? new Answer.Off<>() : there.fundLines(office, year);
    }

    /**
     * Baht promised and not paid of the fund lines of a year, as far as there is any, without what is left over and goes back; none where that
     * of one allocation is not known.
     */
    Optional<Map<Long, BigDecimal>> promised(OfficeId office, FiscalYear year) {
        Allocations there = allocations;
        if (there == null
                || !(there.approved(office, year) instanceof Answer.Known<List<Allocations.Allocation>> approved)) {
            return Optional.empty();
        }
        Map<Long, BigDecimal> sums = new HashMap<>();
        for (Allocations.Allocation one : approved.value()) {
            Optional<BigDecimal> promised = spending.promised(office, one.id())
                    .known()
                    .flatMap(held -> leftOver(office, one.id()).map(held::subtract));
            if (promised.isEmpty()) {
                return Optional.empty();
            }
            sums.merge(one.fundLine(), promised.get(), BigDecimal::add);
        }
        return Optional.of(sums);
    }

    private Optional<BigDecimal> leftOver(OfficeId office, long allocation) {
        LeftOvers there = leftOvers;
        Answer<BigDecimal> held = there == null ? new Answer.Off<>() : there.held(office, allocation);
        return held instanceof Answer.Off<BigDecimal> ? Optional.of(BigDecimal.ZERO) : held.known();
    }

    /** What was spent of fund lines from the beginning of the fiscal year until a month. */
    Answer<Map<Long, Map<YearMonth, BigDecimal>>> byLine(OfficeId office, YearMonth until) {
        YearMonth first = YearMonth.from(FiscalYear.of(until.atDay(1)).firstDay());
        return spending.byLine(office, first, until);
    }
}
