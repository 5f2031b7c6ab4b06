package org.khet.policyplan.internal.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;

/**
 * What follows when another module certifies other counts after an allocation by heads was notified: a draft of an adjustment for schools
 * that it paid, of a supplement for those that were late; what was notified stays as it is. Source: policyplan, PLAN-17, 18.
 */
public final class CountCorrections {
    private final AllocationRegisters registers;
    private final PerHeadComputing perHead;

    CountCorrections(AllocationRegisters registers, PerHeadComputing perHead) {
        this.registers = registers;
        this.perHead = perHead;
    }

    /** Drafts what allocations of this fiscal year and the one before have to add or take back by now; how many drafts. */
    public int draft(RecordContext now) {
        AllocationKind kind = registers.allocations().kind();
        return registers
                .allocations()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.year.in(List.of(now.fiscalYear().previous(), now.fiscalYear())),
                                kind.sort.is(AllocationSort.ORIGINAL),
                                kind.method.is(AllocationMethod.PER_HEAD),
                                kind.in(kind.notified)))
                .stream()
                .filter(head -> !head.get(kind.countRound).isEmpty())
                .flatMap(head -> registers.allocations().find(now.office(), head.id()).stream())
                .mapToInt(first -> drafts(kind, first, now))
                .sum();
    }

    private int drafts(AllocationKind kind, RecordRow first, RecordContext now) {
        List<RecordLine> lines;
        try {
            lines = perHead.corrections(kind, first, now);
        } catch (Rejected waiting) {
            return 0; // a rate or a count is missing: whoever computes by hand is told which
        }
        Set<Optional<SchoolId>> paid = new HashSet<>();
        new PaidLines(registers).of(first, first, now).forEach(line -> paid.add(line.get(kind.school)));
        List<RecordLine> changed = new ArrayList<>(lines);
        changed.removeIf(line -> !paid.contains(line.get(kind.school)));
        List<RecordLine> late = new ArrayList<>(lines);
        late.removeAll(changed);
        return draft(kind, first, AllocationSort.ADJUSTMENT, changed, now)
                + draft(kind, first, AllocationSort.SUPPLEMENT, late, now);
    }

    private int draft(
            AllocationKind kind, RecordRow first, AllocationSort sort, List<RecordLine> lines, RecordContext now) {
        if (lines.isEmpty() || wasCancelled(kind, first, lines, now)) {
            return 0;
        }
        List<RecordDraft> drafts = lines.stream()
                .map(line -> CountChanges.line(kind, line, line.get(kind.heads).orElse(0)))
                .toList();
        return registers.drafted(now, CountChanges.draft(kind, first, sort, drafts)) ? 1 : 0;
    }

    /** Whether somebody cancelled the same change: it is not drafted again. */
    private boolean wasCancelled(AllocationKind kind, RecordRow first, List<RecordLine> lines, RecordContext now) {
        RecordService<AllocationKind> all = registers.allocations();
        Set<String> wanted = words(kind, lines);
        return all
                .internal()
                .all(now.caller(), RecordFilter.of(kind.adjusts.is(first.id()), kind.in(kind.cancelled)))
                .stream()
                .flatMap(head -> all.find(now.office(), head.id()).stream())
                .anyMatch(row -> words(kind, row.lines(kind.lines)).equals(wanted));
    }

    private static Set<String> words(AllocationKind kind, List<RecordLine> lines) {
        return lines.stream()
                .map(line -> line.get(kind.school) + " " + line.get(kind.purpose) + " " + line.get(kind.group) + " "
                        + line.get(kind.heads) + " "
                        + line.get(kind.rate)
                                .map(rate -> rate.stripTrailingZeros().toPlainString()))
                .collect(Collectors.toSet());
    }
}
