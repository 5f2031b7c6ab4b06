package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Scope;
import org.khet.portal.records.internal.store.RecordReach;

/** The actions of a kind for which its records wait. */
final class ForwardActions {
    private final RecordKind kind;

    ForwardActions(RecordKind kind) {
        this.kind = kind;
    }

    /**
     * Whether the action brings the record on from the state. On the way that a kind declares, one that leads to where the record
     * stands already, or back (to give an assigned letter to somebody else), is at hand but nothing waits for it.
     */
    boolean leadsOn(Action action, State from) {
        if (!isForward(action)) {
            return false;
        }
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

    private void add(Map<Asked, List<State>> states, Asked asked, Action action) {
        List<State> all = states.computeIfAbsent(asked, ignored -> new ArrayList<>());
        action.from().stream()
                .filter(state -> state.isAwaited() && leadsOn(action, state) && !all.contains(state))
                .forEach(all::add);
    }

    private static List<Condition> with(Action action, Condition those) {
        return Stream.concat(action.conditions().stream(), Stream.of(those)).toList();
    }

    /** Lines that name people for whom actions are: rows that wait are looked at with them. */
    Set<Lines> lines(RecordContext context) {
        return kind.actions().stream()
                .flatMap(action -> action.those(context).stream())
                .flatMap(ForwardActions::lines)
                .collect(Collectors.toSet());
    }

    private static Stream<Lines> lines(Condition condition) {
        return switch (condition) {
            case Condition.In in when in.field().owner() instanceof Lines of -> Stream.of(of);
            case Condition.Any any -> any.conditions().stream().flatMap(ForwardActions::lines);
            case Condition.All all -> all.conditions().stream().flatMap(ForwardActions::lines);
            default -> Stream.empty();
        };
    }

    /** What an action asks of a record before it is read. */
    private record Asked(Scope scope, List<Condition> conditions) {}

    /** States by how far the caller reaches with the actions that lead on from there, and by the conditions of these. */
    List<RecordReach> reaches(RecordContext context) {
        Map<Asked, List<State>> states = new LinkedHashMap<>();
        for (Action action : kind.actions()) {
            Scope held = action.needs()
                    .map(needed -> kind.reach(context.caller(), needed))
                    .orElse(Scope.NONE);
            Scope scope = new Scope(held.wholeOffice(), held.units(), held.schools(), held.own() || action.isOwn());
            if (!scope.isEmpty()) {
                add(states, new Asked(scope, action.conditions()), action);
            }
            action.those(context).ifPresent(those -> add(states, new Asked(Scope.OFFICE, with(action, those)), action));
        }
        return states.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new RecordReach(
                        entry.getValue(), entry.getKey().scope(), entry.getKey().conditions()))
                .toList();
    }
}
