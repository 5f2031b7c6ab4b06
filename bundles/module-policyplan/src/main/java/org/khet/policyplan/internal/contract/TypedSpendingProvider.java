package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Spending that was typed here, ranked below that of whoever pays. Source: policyplan G, PLAN-36. */
@Component(service = Spending.class, property = "khet.spending=typed")
public final class TypedSpendingProvider implements Spending {
    private static final String SOURCE = "typed";
    private final MoneyRegisters money;
    private final ModuleAnswers answers;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public TypedSpendingProvider(
            @Reference PolicyplanModule module, @Reference ModuleAnswers answers, @Reference Callers callers) {
        this(module.registers().money(), answers, callers);
    }

    TypedSpendingProvider(MoneyRegisters money, ModuleAnswers answers, Callers callers) {
        this.money = money;
        this.answers = answers;
        this.callers = callers;
    }

    @Override
    public int rank() {
        return TYPED;
    }

    @Override
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byLine(OfficeId office, YearMonth from, YearMonth until) {
        return answers.known(office, SOURCE, () -> {
            SpentKind kind = money.spent().kind();
            Map<Long, Map<YearMonth, BigDecimal>> sums = new HashMap<>();
            within(office, from, until)
                    .forEach(row -> sums.computeIfAbsent(row.get(kind.line), line -> new TreeMap<>())
                            .merge(row.get(kind.month), row.get(kind.amount), BigDecimal::add));
            return sums;
        });
    }

    @Override
    public Answer<Map<Long, Map<YearMonth, BigDecimal>>> byAllocation(
            OfficeId office, YearMonth from, YearMonth until) {
        return answers.known(office, SOURCE, () -> {
            SpentKind kind = money.spent().kind();
            Map<Long, Map<YearMonth, BigDecimal>> sums = new HashMap<>();
            within(office, from, until)
                    .forEach(row -> row.get(kind.allocation)
                            .ifPresent(key -> sums.computeIfAbsent(key, one -> new TreeMap<>())
                                    .merge(row.get(kind.month), row.get(kind.amount), BigDecimal::add)));
            return sums;
        });
    }

    private List<RecordRow> within(OfficeId office, YearMonth from, YearMonth until) {
        SpentKind kind = money.spent().kind();
        return money.spent()
                .internal()
                .all(
                        callers.system(office),
                        RecordFilter.of(
                                kind.in(kind.typed), kind.month.atLeast(from), kind.month.below(until.plusMonths(1))));
    }

    @Override
    public Answer<BigDecimal> disbursed(OfficeId office, long allocation) {
        return answers.known(office, SOURCE, () -> money.spending().ofAllocation(callers.system(office), allocation));
    }
}
