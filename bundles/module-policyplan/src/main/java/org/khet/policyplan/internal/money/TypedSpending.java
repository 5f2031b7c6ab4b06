package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Sums of spending that was typed. Source: policyplan PLAN-36, 40. */
public final class TypedSpending {
    private final MoneyRegisters registers;

    TypedSpending(MoneyRegisters registers) {
        this.registers = registers;
    }

    Optional<Problem> twice(SpentKind kind, RecordRow row, RecordContext now) {
        boolean there = registers
                .spent()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.month.is(row.get(kind.month)),
                                kind.line.is(row.get(kind.line)),
                                kind.in(kind.typed)))
                .stream()
                .anyMatch(other -> other.id() != row.id()
                        && other.get(kind.allocation).equals(row.get(kind.allocation))
                        && other.get(kind.project).equals(row.get(kind.project))
                        && other.get(kind.school).equals(row.get(kind.school)));
        return there ? Optional.of(Problem.of(kind.month.name(), "policyplan.error.spent-twice")) : Optional.empty();
    }

    /** Baht that were typed of a fund line, by month. */
    public Map<YearMonth, BigDecimal> byMonth(Caller caller, long line) {
        SpentKind kind = registers.spent().kind();
        Map<YearMonth, BigDecimal> sums = new TreeMap<>();
        registers
                .spent()
                .internal()
                .all(caller, RecordFilter.of(kind.line.is(line), kind.in(kind.typed)))
                .forEach(row -> sums.merge(row.get(kind.month), row.get(kind.amount), BigDecimal::add));
        return sums;
    }

    /** Baht that were typed of an allocation. */
    public BigDecimal ofAllocation(Caller caller, long allocation) {
        SpentKind kind = registers.spent().kind();
        return sum(caller, RecordFilter.of(kind.allocation.is(allocation), kind.in(kind.typed)));
    }

    /** What was typed of an allocation, by the school that is named with it. */
    Map<MoneyReceiver, UsedMoney> byReceiver(Caller caller, long allocation) {
        SpentKind kind = registers.spent().kind();
        Map<MoneyReceiver, UsedMoney> sums = new HashMap<>();
        registers
                .spent()
                .internal()
                .all(caller, RecordFilter.of(kind.allocation.is(allocation), kind.in(kind.typed)))
                .forEach(row -> sums.merge(
                        row.get(kind.school).map(MoneyReceiver::of).orElse(MoneyReceiver.UNKNOWN),
                        new UsedMoney(row.get(kind.amount), BigDecimal.ZERO),
                        UsedMoney::plus));
        return sums;
    }

    /** Baht that were typed of a fund line and name no allocation. */
    public BigDecimal withoutAllocation(Caller caller, long line) {
        SpentKind kind = registers.spent().kind();
        return sum(caller, RecordFilter.of(kind.line.is(line), kind.allocation.isEmpty(), kind.in(kind.typed)));
    }

    /** Baht that were typed of a project. */
    public BigDecimal ofProject(Caller caller, long project) {
        SpentKind kind = registers.spent().kind();
        return sum(caller, RecordFilter.of(kind.project.is(project), kind.in(kind.typed)));
    }

    private BigDecimal sum(Caller caller, RecordFilter filter) {
        SpentKind kind = registers.spent().kind();
        return registers.spent().internal().all(caller, filter).stream()
                .map(row -> row.get(kind.amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
