package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Scope;
import org.khet.portal.records.internal.store.RecordReach;
import org.khet.portal.records.internal.store.RecordScope;
import org.khet.portal.records.internal.store.WaitingQuery;

/**
 * Finds the records on which somebody may act now: the keys by one question over the index of states, whatever the number of
 * actions, their rows by another, and the steps of those that are shown, or of all of them where an action asks who did what before, by
 * a third.
 */
final class WaitingRecords {
    /** What stands first may be done by somebody else only, so some more are looked at. */
    private static final int SPARE = 4;

    private static final int MOST = 2000;

    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;

    WaitingRecords(RecordKind kind, RecordStack stack, RecordAccess access) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
    }

    List<WaitingRecord> of(RecordContext context, int most) {
        List<RecordReach> reaches = seen(context);
        if (reaches.isEmpty()) {
            return List.of();
        }
        List<RecordRow> rows = looked(context, looked -> stack.rows().waiting(who(context), reaches, looked), most);
        Map<Long, List<RecordStep>> steps = steps(context, rows);
        return rows.stream()
                .map(row -> new WaitingRecord(row, since(row, steps.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    /** Looks at more as long as those that stand first are for others only. */
    private List<RecordRow> looked(RecordContext context, IntFunction<List<RecordRow>> oldest, int most) {
        int looked = most * SPARE;
        while (true) {
            List<RecordRow> rows = oldest.apply(looked);
            List<RecordRow> found = actedOn(context, rows, most);
            if (found.size() == most || rows.size() < looked || looked >= MOST) {
                return found;
            }
            looked *= SPARE;
        }
    }

    /** Those whose last day is before a day, the earliest first; of a kind that says its last day. */
    List<RecordRow> until(RecordContext context, LocalDate until, int most) {
        List<RecordReach> reaches = seen(context);
        return reaches.isEmpty() || kind.due().isEmpty()
                ? List.of()
                : looked(
                        context,
                        looked -> stack.rows().waitingUntil(who(context), reaches, context, until, looked),
                        most);
    }

    /** Whether there may be any, to be tried together with other kinds; empty where the caller can act on none, whatever is there. */
    Optional<WaitingQuery> any(RecordContext context) {
        return any(context, RecordFilter.ALL);
    }

    /** As {@link #any}, for {@link #until}. */
    Optional<WaitingQuery> anyUntil(RecordContext context, LocalDate until) {
        return kind.due().flatMap(due -> any(context, RecordFilter.of(due.below(until))));
    }

    private Optional<WaitingQuery> any(RecordContext context, RecordFilter filter) {
        List<RecordReach> reaches = seen(context);
        return reaches.isEmpty()
                ? Optional.empty()
                : Optional.of(stack.rows().anyWaiting(who(context), reaches, filter, context));
    }

    private RecordScope who(RecordContext context) {
        return RecordScope.of(kind, context.caller(), Scope.OFFICE);
    }

    private List<RecordReach> seen(RecordContext context) {
        return context.caller().may(kind.view()) ? reaches(context) : List.of();
    }

    private List<RecordRow> actedOn(RecordContext context, List<RecordRow> rows, int most) {
        Map<Long, List<RecordStep>> steps =
                kind.actions().stream().allMatch(action -> action.notWho().isEmpty()) ? Map.of() : steps(context, rows);
        return rows.stream()
                .filter(row -> isFor(context, row, steps.getOrDefault(row.id(), List.of())))
                .limit(most)
                .toList();
    }

    private Map<Long, List<RecordStep>> steps(RecordContext context, List<RecordRow> rows) {
        return stack.steps()
                .of(context.office(), rows.stream().map(RecordRow::id).toList());
    }

    private boolean isFor(RecordContext context, RecordRow row, List<RecordStep> steps) {
        return kind.actions().stream()
                .filter(WaitingRecords::isForward)
                .filter(action -> leadsOn(action, row.state()))
                .anyMatch(action ->
                        access.may(context, action, row, () -> steps) && ActionGuard.isOpen(action, row, context));
    }

    /**
     * Whether the action brings the record on from the state. On the way that a kind declares, one that leads to where the record
     * stands already, or back (to give an assigned letter to somebody else), is at hand but nothing waits for it.
     */
    private boolean leadsOn(Action action, State from) {
        List<State> way = kind.way();
        if (way.equals(kind.states()) || action.to().size() != 1 || !way.contains(from)) {
            return true;
        }
        int reached = way.indexOf(action.to().getFirst());
        return reached < 0 || reached > way.indexOf(from);
    }

    private static boolean isForward(Action action) {
        return !action.isBackward()
                && !action.isAutomatic()
                && !action.isInOwnTime()
                && action.corrects().isEmpty();
    }

    /** What an action asks of a record before it is read. */
    private record Asked(Scope scope, List<Condition> conditions) {}

    /** States by how far the caller reaches with the actions that lead on from there, and by the conditions of these. */
    private List<RecordReach> reaches(RecordContext context) {
        Map<Asked, List<State>> states = new LinkedHashMap<>();
        for (Action action : kind.actions()) {
            Scope held = action.needs()
                    .map(needed -> kind.reach(context.caller(), needed))
                    .orElse(Scope.NONE);
            Scope scope = new Scope(held.wholeOffice(), held.units(), held.schools(), held.own() || action.isOwn());
            if (isForward(action) && !scope.isEmpty()) {
                List<State> all =
                        states.computeIfAbsent(new Asked(scope, action.conditions()), ignored -> new ArrayList<>());
                action.from().stream()
                        .filter(state -> state.isAwaited() && leadsOn(action, state) && !all.contains(state))
                        .forEach(all::add);
            }
        }
        return states.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new RecordReach(
                        entry.getValue(), entry.getKey().scope(), entry.getKey().conditions()))
                .toList();
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
