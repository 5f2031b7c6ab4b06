package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What this module has paid of allocations, for whoever plans and follows up. Source: README §10, finance G, kinds-finance §8. */
@Component(service = Spending.class)
public final class PaidSpending implements Spending {
    private static final String FINANCE = "finance";

    private final SpendingRepository spent;
    private final ReceiverSpending receivers;
    private final ModuleSwitches switches;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Allocations allocations;

    /** For the component runtime. */
    @Activate
    public PaidSpending(
            @Reference(target = "(khet.unit=finance)") UnitOfWork work, @Reference ModuleSwitches switches) {
        this.spent = new SpendingRepository(work);
        this.receivers = new ReceiverSpending(work);
        this.switches = switches;
    }

    /** Allocations came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void bind(Allocations come) {
        allocations = come;
    }

    /** Allocations went. */
    public void unbind(Allocations gone) {
        if (gone.equals(allocations)) {
            allocations = null;
        }
    }

    @Override
    public int rank() {
        return PAID;
    }

    @Override
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byLine(OfficeId office, YearMonth from, YearMonth until) {
        Allocations known = allocations;
        if (!isOn(office) || known == null) {
            return new Answer.Off<>();
        }
        Map<Long, Long> lines = new HashMap<>();
        for (FiscalYear year : List.of(FiscalYear.of(from.atDay(1)), FiscalYear.of(until.atDay(1)))) {
            if (!(known.approved(office, year) instanceof Answer.Known<List<Allocations.Allocation>> approved)) {
                return new Answer.Failed<>("allocations of " + year + " are not known");
            }
            approved.value().forEach(one -> lines.put(one.id(), one.fundLine()));
        }
        Map<Long, Map<YearMonth, BigDecimal>> sums = new HashMap<>();
        for (SpendingRepository.Month one : spent.byMonth(office, from, until)) {
            Long line = lines.get(one.allocation());
            if (line != null) {
                sums.computeIfAbsent(line, key -> new TreeMap<>()).merge(one.month(), one.spent(), BigDecimal::add);
            }
        }
        return new Answer.Known<>(sums, clock.instant(), FINANCE);
    }

    @Override
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byAllocation(
            OfficeId office, YearMonth from, YearMonth until) {
        if (!isOn(office)) {
            return new Answer.Off<>();
        }
        Map<Long, Map<YearMonth, BigDecimal>> sums = new HashMap<>();
        spent.byMonth(office, from, until)
                .forEach(one -> sums.computeIfAbsent(one.allocation(), key -> new TreeMap<>())
                        .merge(one.month(), one.spent(), BigDecimal::add));
        return new Answer.Known<>(sums, clock.instant(), FINANCE);
    }

    @Override
    public Answer<BigDecimal> disbursed(OfficeId office, long allocation) {
        return isOn(office)
                ? new Answer.Known<>(spent.disbursed(office, allocation), clock.instant(), FINANCE)
                : new Answer.Off<>();
    }

    @Override
    public Answer<BigDecimal> promised(OfficeId office, long allocation) {
        return isOn(office)
                ? new Answer.Known<>(spent.promised(office, allocation), clock.instant(), FINANCE)
                : new Answer.Off<>();
    }

    @Override
    public Answer<Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>>> byReceiver(
            OfficeId office, YearMonth from, YearMonth until) {
        if (!isOn(office)) {
            return new Answer.Off<>();
        }
        Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>> sums = new HashMap<>();
        spent.byMonth(office, from, until)
                .forEach(one -> sums.computeIfAbsent(one.allocation(), key -> new HashMap<>())
                        .computeIfAbsent(one.of().receiver(), key -> new TreeMap<>())
                        .merge(one.month(), one.spent(), BigDecimal::add));
        return new Answer.Known<>(sums, clock.instant(), FINANCE);
    }

    @Override
    public Answer<Map<MoneyReceiver, UsedMoney>> used(OfficeId office, long allocation) {
        return isOn(office)
                ? new Answer.Known<>(receivers.used(office, allocation), clock.instant(), FINANCE)
                : new Answer.Off<>();
    }

    @Override
    public Answer<Map<Long, BigDecimal>> untaken(OfficeId office, FiscalYear year) {
        return isOn(office)
                ? new Answer.Known<>(receivers.untaken(office, year), clock.instant(), FINANCE)
                : new Answer.Off<>();
    }

    @Override
    public Answer<Map<Long, String>> declined(OfficeId office, FiscalYear year) {
        return isOn(office)
                ? new Answer.Known<>(receivers.declined(office, year), clock.instant(), FINANCE)
                : new Answer.Off<>();
    }

    private boolean isOn(OfficeId office) {
        return switches.isOn(office, new ModuleId(FINANCE));
    }
}
