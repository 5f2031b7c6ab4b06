package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * What was changed by hand in lines that were computed, or has changed where they come from: it is agreed to with a reason on the line
 * only. Schools that were counted since are none of it, they get a supplement with the notice. Source: policyplan, PLAN-11, 16.
 */
final class HandChanges {
    private final AllocationKind kind;
    private final AllocationComputing computing;

    HandChanges(AllocationKind kind, AllocationComputing computing) {
        this.kind = kind;
        this.computing = computing;
    }

    /** Nothing where every line has a reason, though it could not be computed now; else as {@link #compared}. */
    Optional<Problem> unexplained(RecordRow row, RecordContext now) {
        if (row.get(kind.method) == AllocationMethod.LIST) {
            return Optional.empty();
        }
        List<RecordLine> computed;
        try {
            computed = computing.compute(kind, row, now).lines(kind.lines);
        } catch (Rejected refused) {
            return row.lines(kind.lines).stream()
                            .allMatch(line -> !line.get(kind.reason).isEmpty())
                    ? Optional.empty()
                    : Optional.of(refused.problems().getFirst());
        }
        return compared(row, computed);
    }

    /** The first line that is not as it is computed now and says no reason, else how many lines are missing without one. */
    private Optional<Problem> compared(RecordRow row, List<RecordLine> computed) {
        List<RecordLine> lines = row.lines(kind.lines);
        Set<String> words = row.get(kind.method) == AllocationMethod.ENTITLEMENT
                ? computed.stream().map(line -> line.get(kind.reason)).collect(Collectors.toSet())
                : Set.of();
        List<List<Object>> left =
                new ArrayList<>(computed.stream().map(line -> parts(line, true)).toList());
        List<List<Object>> explained = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RecordLine line = lines.get(i);
            if (left.remove(parts(line, true))) {
                continue;
            }
            if (line.get(kind.reason).isEmpty() || words.contains(line.get(kind.reason))) {
                return Optional.of(Problem.of("", "policyplan.error.line-differs", i + 1));
            }
            explained.add(parts(line, false));
        }
        left.removeIf(part -> explained.contains(part.subList(0, 3)) || isLate(row, part.getFirst()));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "policyplan.error.line-missing", left.size()));
    }

    /** Of a receiver without any line, by heads: counted since. */
    private boolean isLate(RecordRow row, Object receiver) {
        return row.get(kind.method) == AllocationMethod.PER_HEAD
                && row.get(kind.sort) != AllocationSort.ADJUSTMENT
                && row.lines(kind.lines).stream()
                        .noneMatch(line -> receiver.equals(parts(line, false).getFirst()));
    }

    /** Receiver, purpose and group of a line; with its figures when asked. */
    private List<Object> parts(RecordLine line, boolean whole) {
        Stream<Object> of = Stream.of(
                Optional.ofNullable(AllocationLines.receiver(kind, line)),
                line.get(kind.purpose),
                line.get(kind.group));
        Stream<Object> figures = Stream.of(
                line.get(kind.heads),
                figure(line, kind.rate),
                figure(line, kind.months),
                figure(line, kind.social),
                money(AllocationLines.amount(kind, line)));
        return whole ? Stream.concat(of, figures).toList() : of.toList();
    }

    private static Optional<BigDecimal> figure(RecordLine line, Field<Optional<BigDecimal>> field) {
        return line.get(field).map(HandChanges::money);
    }

    private static BigDecimal money(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP);
    }
}
