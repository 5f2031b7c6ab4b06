package org.khet.policyplan.internal.start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.EntitlementKind;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** What comes to its last day, for one run of its job: money that is left, entitlements, orders of committees that agree to allocations. Source: policyplan J.2. */
final class LastDays {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private final PolicyplanRegisters registers;
    private final Caller system;
    private final LocalDate today;
    private final Map<FiscalYear, Optional<Map<Long, Map<YearMonth, BigDecimal>>>> spent = new HashMap<>();

    LastDays(PolicyplanRegisters registers, Caller system, LocalDate today) {
        this.registers = registers;
        this.system = system;
        this.today = today;
    }

    /** Tells each of them once at a time; how many. */
    int tell() {
        return money() + notices() + entitlements() + orders();
    }

    /** Open fund lines of which something is left, 30 and 7 days before; nothing while whoever pays cannot say. */
    private int money() {
        FundLineKind kind = registers.money().lines().kind();
        RecordFilter due = RecordFilter.of(kind.in(kind.open), kind.spendBy.below(today.plusDays(MONTH + 1)));
        return act(
                registers.money().lines(),
                due,
                row -> isNear(row.get(kind.spendBy), row.get(kind.urgedOn))
                        && left(kind, row).signum() > 0,
                kind.urge);
    }

    /**
     * Receivers who have money of an allocation left, 30 and 7 days before, all of them where nobody can tell apart whose it is; nothing
     * while whoever pays cannot say.
     */
    private int notices() {
        AllocationRegisters allocations = registers.allocations();
        NoticeKind kind = allocations.notices().kind();
        RecordFilter due = RecordFilter.of(
                kind.in(kind.notified, kind.acknowledged),
                kind.spendBy.atLeast(today),
                kind.spendBy.below(today.plusDays(MONTH + 1)));
        RecordContext now =
                new RecordContext(system, today.atStartOfDay(BANGKOK).toInstant(), today);
        Map<Long, Predicate<MoneyReceiver>> left = new HashMap<>();
        return act(
                allocations.notices(),
                due,
                row -> isNear(row.get(kind.spendBy), row.get(kind.urgedOn))
                        && row.get(kind.sum).signum() > 0
                        && left.computeIfAbsent(row.get(kind.allocation), key -> allocations.left(now, key))
                                .test(new MoneyReceiver(row.get(kind.school), row.get(kind.unit))),
                kind.urge);
    }

    private boolean isNear(Optional<LocalDate> day, Optional<LocalDate> told) {
        return day.filter(last -> !last.isBefore(today))
                .filter(last -> since(told, last.minusDays(MONTH)) || since(told, last.minusDays(WEEK)))
                .isPresent();
    }

    private BigDecimal left(FundLineKind kind, RecordRow line) {
        return spent.computeIfAbsent(
                        line.get(kind.year),
                        year -> registers
                                .money()
                                .spentMoney()
                                .ofYear(system, year)
                                .known())
                .map(lines -> lines.getOrDefault(line.id(), Map.of()).values().stream()
                        .reduce(line.get(kind.ceiling), BigDecimal::subtract))
                .orElse(BigDecimal.ZERO);
    }

    /** Entitlements 30 days before their end, and once it has passed. */
    private int entitlements() {
        EntitlementKind kind = registers.allocations().entitlements().kind();
        RecordFilter due = RecordFilter.of(kind.in(kind.active), kind.until.below(today.plusDays(MONTH + 1)));
        return act(
                registers.allocations().entitlements(),
                due,
                row -> row.get(kind.until)
                        .filter(last -> since(row.get(kind.urgedOn), last.minusDays(MONTH))
                                || since(row.get(kind.urgedOn), last.plusDays(1)))
                        .isPresent(),
                kind.urge);
    }

    /** Allocations that are not decided and whose committee's order has ended. */
    private int orders() {
        AllocationKind kind = registers.allocations().allocations().kind();
        RecordFilter due =
                RecordFilter.of(kind.in(kind.draft, kind.agreed, kind.inChain), kind.orderUntil.below(today));
        return act(
                registers.allocations().allocations(),
                due,
                row -> row.get(kind.orderUntil)
                        .filter(last -> since(row.get(kind.orderToldOn), last.plusDays(1)))
                        .isPresent(),
                kind.orderEnded);
    }

    /** Whether a day has come and was not told since. */
    private boolean since(Optional<LocalDate> told, LocalDate day) {
        return !day.isAfter(today) && told.map(day::isAfter).orElse(true);
    }

    private <K extends RecordKind> int act(
            RecordService<K> service, RecordFilter due, Predicate<RecordRow> again, Action action) {
        List<RecordRow> rows =
                service.internal().all(system, due).stream().filter(again).toList();
        rows.forEach(row -> service.internal().act(system, row, action));
        return rows.size();
    }
}
