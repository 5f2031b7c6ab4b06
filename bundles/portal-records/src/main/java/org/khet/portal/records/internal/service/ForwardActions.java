package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
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
}
