package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Scope;
import org.khet.portal.records.internal.service.waiting.WaitingRecord;
import org.khet.portal.records.internal.store.RecordReach;
import org.khet.portal.records.internal.store.RecordScope;
import org.khet.portal.records.internal.store.StepRepository;
import org.khet.portal.records.internal.store.WaitingQuery;

/**
 * Finds the records on which somebody may act now: the keys by one question over the index of states, whatever the number of
 * actions, their rows by another, and their steps by a third; keys and steps are asked together with those of other kinds.
 */
final class WaitingRecords {
    /** What stands first may be done by somebody else only, so some more are looked at. */
    static final int SPARE = 4;

    private static final int MOST = 2000;

    /**
     * Rows of a kind that may wait, in their order.
     *
     * @param kind  who says of each whether it waits
     * @param rows  at most as many as were asked for
     * @param whole whether there are no more
     * @param more  reads so many of them
     */
    record Candidates(WaitingRecords kind, List<RecordRow> rows, boolean whole, IntFunction<Candidates> more) {}

    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;
    private final ForwardActions forward;

    WaitingRecords(RecordKind kind, RecordStack stack, RecordAccess access) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
        this.forward = new ForwardActions(kind);
    }

    /** How many rows are looked at to find so many that wait. */
    static int looked(int most) {
        return most * SPARE;
    }

    /** Those that were made first, at most so many. */
    List<RecordRow> rows(RecordContext context, int most) {
        return acted(context, oldest(context, looked(most)), Map.of(), most);
    }

    /** Those of the candidates that wait, and of those behind them as long as there are too few. Steps not given are read. */
    List<WaitingRecord> of(RecordContext context, Candidates from, Map<Long, List<RecordStep>> steps, int most) {
        List<RecordRow> rows = acted(context, from, steps, most);
        Map<Long, List<RecordStep>> all = known(context, rows, steps);
        return rows.stream()
                .map(row -> new WaitingRecord(row, since(row, all.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    /** The rows that may stand first: those that are late, then those that wait longest. */
    Candidates first(RecordContext context, int looked) {
        Candidates oldest = oldest(context, looked);
        Map<Long, RecordRow> rows = new LinkedHashMap<>();
        earliest(context, context.today(), looked).rows().forEach(row -> rows.put(row.id(), row));
        oldest.rows().forEach(row -> rows.putIfAbsent(row.id(), row));
        return new Candidates(this, List.copyOf(rows.values()), oldest.whole(), more -> first(context, more));
    }

    private Candidates oldest(RecordContext context, int looked) {
        List<RecordReach> reaches = seen(context);
        return candidates(
                reaches.isEmpty() ? List.of() : stack.rows().waiting(who(context), reaches, looked),
                looked,
                more -> oldest(context, more));
    }

    /** The rows whose last day is before a day, the earliest first; none of a kind that does not say its last day. */
    Candidates earliest(RecordContext context, LocalDate until, int looked) {
        List<RecordReach> reaches = seen(context);
        return candidates(
                reaches.isEmpty() || kind.due().isEmpty()
                        ? List.of()
                        : stack.rows().waitingUntil(who(context), reaches, context, until, looked),
                looked,
                more -> earliest(context, until, more));
    }

    /** The rows of these keys, which are all, in an order. */
    Candidates of(RecordContext context, Collection<Long> keys, Comparator<RecordRow> order) {
        return new Candidates(
                this,
                stack.rows().byKeys(context.office(), keys).values().stream()
                        .sorted(order.thenComparingLong(RecordRow::id))
                        .toList(),
                true,
                more -> of(context, keys, order));
    }

    private Candidates candidates(List<RecordRow> rows, int looked, IntFunction<Candidates> more) {
        return new Candidates(this, rows, rows.size() < looked, more);
    }

    /** As {@link #of}, without when each came into its state. Looks at more as long as those that stand first are for others only. */
    List<RecordRow> acted(RecordContext context, Candidates first, Map<Long, List<RecordStep>> steps, int most) {
        Candidates from = first;
        int looked = looked(most);
        while (true) {
            List<RecordRow> found = actedOn(context, from.rows(), steps, most);
            if (found.size() == most || from.whole() || looked >= MOST) {
                return found;
            }
            looked *= SPARE;
            from = from.more().apply(looked);
        }
    }

    /** Keys of those that may wait, to be asked for together with other kinds; empty where the caller can act on none. */
    Optional<WaitingQuery> keys(RecordContext context) {
        List<RecordReach> reaches = seen(context);
        return reaches.isEmpty() ? Optional.empty() : Optional.of(stack.rows().waitingKeys(who(context), reaches));
    }

    /** When the record came into the state in which it stands; one without such a step was made in it. */
    static Instant since(Instant created, List<RecordStep> steps) {
        return steps.stream()
                .filter(step -> !step.from().equals(step.to()))
                .map(RecordStep::at)
                .max(Instant::compareTo)
                .orElse(created);
    }

    /** Whether the steps say who may act. */
    boolean asksSteps() {
        return kind.actions().stream().anyMatch(action -> !action.notWho().isEmpty());
    }

    /** Where the steps of the kind stand. */
    StepRepository stepsOf() {
        return stack.steps();
    }

    private RecordScope who(RecordContext context) {
        return RecordScope.of(kind, context.caller(), Scope.OFFICE);
    }

    private List<RecordReach> seen(RecordContext context) {
        return context.caller().may(kind.view()) ? forward.reaches(context) : List.of();
    }

    /** With the lines that say for whom an action is; rows that wait are read without any. */
    private List<RecordRow> named(RecordContext context, List<RecordRow> rows) {
        if (rows.isEmpty() || kind.lines().isEmpty()) {
            return rows;
        }
        List<RecordRow> named = rows;
        for (Lines of : forward.lines(context)) {
            Map<Long, List<RecordLine>> lines = stack.rows()
                    .lines(
                            context.office(),
                            of,
                            rows.stream().map(RecordRow::id).toList());
            named = named.stream()
                    .map(row -> row.with(of, lines.getOrDefault(row.id(), List.of())))
                    .toList();
        }
        return named;
    }

    private List<RecordRow> actedOn(
            RecordContext context, List<RecordRow> read, Map<Long, List<RecordStep>> given, int most) {
        List<RecordRow> rows = named(context, read);
        Map<Long, List<RecordStep>> steps = asksSteps() ? known(context, rows, given) : given;
        Map<Action, Predicate<RecordRow>> open = new LinkedHashMap<>();
        kind.actions().forEach(action -> open.put(action, ActionGuard.isOpen(action, rows, context)));
        return rows.stream()
                .filter(row -> isFor(context, row, steps.getOrDefault(row.id(), List.of()), open))
                .limit(most)
                .toList();
    }

    private Map<Long, List<RecordStep>> known(
            RecordContext context, List<RecordRow> rows, Map<Long, List<RecordStep>> given) {
        List<Long> missing = rows.stream()
                .map(RecordRow::id)
                .filter(id -> !given.containsKey(id))
                .toList();
        if (missing.isEmpty()) {
            return given;
        }
        Map<Long, List<RecordStep>> all = new HashMap<>(given);
        all.putAll(stack.steps().of(context.office(), missing));
        return all;
    }

    private boolean isFor(
            RecordContext context, RecordRow row, List<RecordStep> steps, Map<Action, Predicate<RecordRow>> open) {
        return open.entrySet().stream()
                .filter(entry -> forward.leadsOn(entry.getKey(), row.state()))
                .anyMatch(entry -> access.may(context, entry.getKey(), row, () -> steps)
                        && entry.getValue().test(row));
    }

    private static Instant since(RecordRow row, List<RecordStep> steps) {
        return steps.stream()
                .filter(step ->
                        step.to().equals(row.state().name()) && !step.from().equals(step.to()))
                .map(RecordStep::at)
                .max(Instant::compareTo)
                .orElse(row.head().created());
    }
}
