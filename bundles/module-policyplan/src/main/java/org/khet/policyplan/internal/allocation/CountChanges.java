package org.khet.policyplan.internal.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;

/**
 * What follows from a count that was corrected or came late: a draft of an adjustment or supplement; what was notified stays as
 * it is. Source: policyplan, PLAN-17, 18, J.4 example 6.
 */
final class CountChanges {
    private final AllocationRegisters registers;
    private final PerHeadComputing perHead;
    private final Settings settings;
    private final SchoolEndings ended;

    CountChanges(AllocationRegisters registers, PerHeadComputing perHead, Settings settings, SchoolEndings ended) {
        this.registers = registers;
        this.perHead = perHead;
        this.settings = settings;
        this.ended = ended;
    }

    /** A school that ended is counted no more from that day on; what was counted before stays. Source: policyplan R-31, PLAN-66. */
    Optional<Problem> ended(CountKind kind, RecordRow row) {
        return ended.before(kind.asOf, row.head().office(), Optional.of(row.get(kind.school)), row.get(kind.asOf));
    }

    /** A count that differs much from the last one needs a note. */
    Optional<Problem> unexplained(CountKind kind, RecordRow row, RecordContext now) {
        int percent = settings.get(now.office(), PolicyplanSettings.COUNT_CHANGE, now.today());
        Optional<Integer> before = registers
                .counts()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.school.is(row.get(kind.school)), kind.in(kind.acknowledged)))
                .stream()
                .filter(one -> one.get(kind.asOf).isBefore(row.get(kind.asOf)))
                .max(java.util.Comparator.comparing(one -> one.get(kind.asOf)))
                .map(one -> one.get(kind.pupils));
        boolean much = before.filter(
                        last -> last > 0 && Math.abs(row.get(kind.pupils) - last) * 100L > (long) percent * last)
                .isPresent();
        return much && row.get(kind.note).isEmpty()
                ? Optional.of(Problem.of(kind.note.name(), "policyplan.error.count-change", percent))
                : Optional.empty();
    }

    /** Drafts what the allocations that were notified by counts of that day have to add or take back. */
    void corrected(CountKind kind, RecordRow row, RecordContext now) {
        AllocationKind allocation = registers.allocations().kind();
        registers
                .allocations()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                allocation.asOf.is(row.get(kind.asOf)),
                                allocation.sort.is(AllocationSort.ORIGINAL),
                                allocation.method.is(AllocationMethod.PER_HEAD),
                                allocation.in(allocation.notified)))
                .stream()
                .filter(head -> isKept(allocation, head))
                .forEach(head -> registers
                        .allocations()
                        .find(now.office(), head.id())
                        .ifPresent(first -> draft(kind, row, first, now)));
    }

    /** Whether an allocation was computed from the counts that are kept here, and not from those that somebody else certified. */
    private static boolean isKept(AllocationKind kind, RecordRow row) {
        return row.get(kind.countRound).isEmpty() || row.get(kind.countsFrom).equals(PerHeadComputing.KEPT);
    }

    /** Of an allocation that is notified: counts of its day that were certified or corrected since it was computed, but no line that somebody gave a reason. */
    void late(RecordRow row, RecordContext now) {
        AllocationKind allocation = registers.allocations().kind();
        if (row.get(allocation.sort) != AllocationSort.ORIGINAL
                || row.get(allocation.method) != AllocationMethod.PER_HEAD
                || !isKept(allocation, row)
                || row.get(allocation.asOf).isEmpty()) {
            return;
        }
        Set<SchoolId> explained = new HashSet<>();
        row.lines(allocation.lines).stream()
                .filter(line -> !line.get(allocation.reason).isEmpty())
                .forEach(line -> line.get(allocation.school).ifPresent(explained::add));
        CountKind kind = registers.counts().kind();
        registers
                .counts()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.asOf.is(row.get(allocation.asOf).orElseThrow()), kind.in(kind.acknowledged)))
                .stream()
                .filter(one -> !explained.contains(one.get(kind.school)))
                .forEach(one -> registers
                        .counts()
                        .find(now.office(), one.id())
                        .ifPresent(count -> draft(kind, count, row, now)));
    }

    /** What the school has by now: the allocation and all living changes of it, so that no correction is paid twice. */
    private void draft(CountKind kind, RecordRow row, RecordRow first, RecordContext now) {
        AllocationKind allocation = registers.allocations().kind();
        Map<List<String>, RecordLine> paid = new HashMap<>();
        boolean had = false;
        for (RecordLine line : new PaidLines(registers).of(first, first, now)) {
            if (line.get(allocation.school).filter(row.get(kind.school)::equals).isPresent()) {
                had = true;
                paid.merge(
                        key(allocation, line),
                        line,
                        (one, other) -> one.with(
                                allocation.heads,
                                one.get(allocation.heads).orElse(0)
                                        + other.get(allocation.heads).orElse(0)));
            }
        }
        List<RecordDraft> lines = differences(allocation, kind, row, first, paid, now);
        if (!lines.isEmpty()) {
            AllocationSort sort = had ? AllocationSort.ADJUSTMENT : AllocationSort.SUPPLEMENT;
            registers.drafted(now, draft(allocation, first, sort, lines));
        }
    }

    private List<RecordDraft> differences(
            AllocationKind allocation,
            CountKind kind,
            RecordRow row,
            RecordRow first,
            Map<List<String>, RecordLine> paid,
            RecordContext now) {
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line :
                perHead.lines(allocation, row, row.get(kind.asOf), perHead.rates(allocation, first, now))) {
            RecordLine before = paid.remove(key(allocation, line));
            int heads = line.get(allocation.heads).orElse(0)
                    - (before == null ? 0 : before.get(allocation.heads).orElse(0));
            if (heads != 0) {
                lines.add(line(allocation, line, heads));
            }
        }
        paid.values().stream()
                .filter(gone -> gone.get(allocation.heads).orElse(0) != 0)
                .forEach(gone -> lines.add(
                        line(allocation, gone, -gone.get(allocation.heads).orElse(0))));
        return lines;
    }

    /** A line of a change with so many heads more or fewer. */
    static RecordDraft line(AllocationKind kind, RecordLine from, int heads) {
        return new RecordDraft()
                .with(kind.school, from.raw(kind.school))
                .with(kind.purpose, from.raw(kind.purpose))
                .with(kind.group, from.raw(kind.group))
                .with(kind.heads, heads)
                .with(kind.rate, from.raw(kind.rate));
    }

    /** A supplement or adjustment of a notified allocation, on its terms. */
    static RecordDraft draft(AllocationKind kind, RecordRow first, AllocationSort sort, List<RecordDraft> lines) {
        return new RecordDraft()
                .with(kind.title, first.get(kind.title))
                .with(kind.year, first.get(kind.year))
                .with(kind.round, first.get(kind.round))
                .with(kind.sort, sort)
                .with(kind.adjusts, first.id())
                .with(kind.line, first.get(kind.line))
                .with(kind.method, AllocationMethod.LIST)
                .with(kind.asOf, first.get(kind.asOf).orElse(null))
                .with(kind.criteria, first.get(kind.criteria))
                .with(kind.committee, first.get(kind.committee))
                .with(kind.orderNo, first.get(kind.orderNo))
                .with(kind.orderFrom, first.get(kind.orderFrom).orElse(null))
                .with(kind.orderUntil, first.get(kind.orderUntil).orElse(null))
                .with(kind.lines, lines);
    }

    private static List<String> key(AllocationKind kind, RecordLine line) {
        return List.of(line.get(kind.purpose).orElse(""), line.get(kind.group).orElse(""));
    }
}
