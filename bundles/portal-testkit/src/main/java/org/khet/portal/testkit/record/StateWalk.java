package org.khet.portal.testkit.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;

/** The shortest ways from the first state of a kind to all others; an action that chooses is taken to lead to its first one. */
final class StateWalk {
    private final Map<State, List<Action>> ways = new LinkedHashMap<>();

    StateWalk(RecordKind kind) {
        State first = kind.states().getFirst();
        ways.put(first, List.of());
        Deque<State> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            State at = open.poll();
            for (Action action : kind.actions()) {
                if (action.from().contains(at) && action.takesBack().isEmpty()) {
                    step(action, at, open);
                }
            }
        }
    }

    private void step(Action action, State at, Deque<State> open) {
        for (State next : action.to()) {
            if (!ways.containsKey(next)) {
                List<Action> way = new ArrayList<>(ways.getOrDefault(at, List.of()));
                way.add(action);
                ways.put(next, List.copyOf(way));
                open.add(next);
            }
        }
    }

    Set<State> reachable() {
        return ways.keySet();
    }

    List<Action> to(State state) {
        return ways.getOrDefault(state, List.of());
    }
}
