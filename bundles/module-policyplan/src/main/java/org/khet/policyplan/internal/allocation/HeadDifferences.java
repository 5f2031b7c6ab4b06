package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;

/**
 * What an adjustment by heads adds to or takes back from what its allocation and the living changes of it have paid; a school
 * without a count now keeps what it has. Source: policyplan R-08, PLAN-18.
 */
final class HeadDifferences {
    private final AllocationRegisters registers;

    /** What stands on one line, whatever its heads. */
    private record Part(Optional<SchoolId> school, String purpose, String group, BigDecimal rate) {
        static Part of(AllocationKind kind, RecordLine line) {
            return new Part(
                    line.get(kind.school),
                    line.get(kind.purpose).orElse(""),
                    line.get(kind.group).orElse(""),
                    line.get(kind.rate).orElse(BigDecimal.ZERO).stripTrailingZeros());
        }
    }

    HeadDifferences(AllocationRegisters registers) {
        this.registers = registers;
    }

    /**
     * The adjustment, computed as a whole, with the difference only.
     *
     * @param told whether the figure for which a line was paid is known now: else it is not taken back
     */
    RecordRow of(AllocationKind kind, RecordRow whole, Predicate<RecordLine> told, RecordContext now) {
        Map<Part, RecordLine> paid = paid(kind, whole, now);
        Set<Optional<SchoolId>> counted = new HashSet<>();
        List<RecordLine> lines = new ArrayList<>();
        for (RecordLine line : whole.lines(kind.lines)) {
            counted.add(line.get(kind.school));
            RecordLine before = paid.remove(Part.of(kind, line));
            add(kind, lines, line, heads(kind, line) - (before == null ? 0 : heads(kind, before)));
        }
        paid.values().stream()
                .filter(line -> counted.contains(line.get(kind.school)) && told.test(line))
                .forEach(line -> add(kind, lines, line, -heads(kind, line)));
        return whole.with(kind.lines, lines);
    }

    private Map<Part, RecordLine> paid(AllocationKind kind, RecordRow row, RecordContext now) {
        Map<Part, RecordLine> paid = new LinkedHashMap<>();
        row
                .get(kind.adjusts)
                .flatMap(key -> registers.allocations().find(now.office(), key))
                .map(first -> new PaidLines(registers).of(first, row, now))
                .orElse(List.of())
                .stream()
                .filter(line -> line.has(kind.heads) && !line.has(kind.typed))
                .forEach(line -> paid.merge(
                        Part.of(kind, line),
                        line,
                        (one, more) -> one.with(kind.heads, heads(kind, one) + heads(kind, more))));
        return paid;
    }

    private static void add(AllocationKind kind, List<RecordLine> lines, RecordLine from, int heads) {
        if (heads != 0) {
            lines.add(RecordLine.of(kind.lines)
                    .with(kind.school, from.raw(kind.school))
                    .with(kind.purpose, from.raw(kind.purpose))
                    .with(kind.group, from.raw(kind.group))
                    .with(kind.heads, heads)
                    .with(kind.rate, from.raw(kind.rate)));
        }
    }

    private static int heads(AllocationKind kind, RecordLine line) {
        return line.get(kind.heads).orElse(0);
    }
}
