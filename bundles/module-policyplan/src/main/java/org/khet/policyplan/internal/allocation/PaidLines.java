package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** An allocation with what adds to it or takes back from it, drafts too, but nothing cancelled. Source: policyplan R-08, PLAN-17, 18. */
final class PaidLines {
    private final RecordService<AllocationKind> allocations;

    PaidLines(AllocationRegisters registers) {
        this.allocations = registers.allocations();
    }

    /** Living supplements and adjustments of an allocation, without lines. */
    List<RecordRow> changes(RecordRow first, RecordContext now) {
        AllocationKind kind = allocations.kind();
        return allocations.internal().all(now.caller(), RecordFilter.of(kind.adjusts.is(first.id()))).stream()
                .filter(one -> !one.state().equals(kind.cancelled))
                .toList();
    }

    /** An allocation with those of its changes that were approved. */
    List<RecordRow> given(RecordRow first, RecordContext now) {
        AllocationKind kind = allocations.kind();
        return Stream.concat(Stream.of(first), changes(first, now).stream())
                .filter(one -> one.state().equals(kind.approved) || one.state().equals(kind.notified))
                .toList();
    }

    /** Baht of some lines by their school or unit. */
    static Map<MoneyReceiver, BigDecimal> byReceiver(AllocationKind kind, List<RecordLine> lines) {
        Map<MoneyReceiver, BigDecimal> sums = new HashMap<>();
        lines.forEach(
                line -> sums.merge(AllocationLines.moneyReceiver(kind, line), line.get(kind.amount), BigDecimal::add));
        return sums;
    }

    /** Lines of an allocation and of its living changes, all but those of one of them. */
    List<RecordLine> of(RecordRow first, RecordRow except, RecordContext now) {
        AllocationKind kind = allocations.kind();
        Stream<RecordRow> changes = changes(first, now).stream()
                .filter(one -> one.id() != except.id())
                .flatMap(one -> allocations.find(now.office(), one.id()).stream());
        return Stream.concat(Stream.of(first), changes)
                .flatMap(one -> one.lines(kind.lines).stream())
                .toList();
    }
}
