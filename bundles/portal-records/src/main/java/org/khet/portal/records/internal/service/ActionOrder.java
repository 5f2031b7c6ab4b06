package org.khet.portal.records.internal.service;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;

/**
 * In which order actions are offered: as declared; where that begins with a way back though another leads on along the way of the
 * kind, what leads on comes first and the ways back last. Papers declare their cancelling for all sorts, their sending only some.
 */
final class ActionOrder {
    private ActionOrder() {}

    static List<Action> of(RecordKind kind, State from, List<Action> declared) {
        List<State> way = kind.way();
        Predicate<Action> leadsOn = action -> way.contains(from)
                && action.to().size() == 1
                && way.indexOf(action.to().getFirst()) > way.indexOf(from);
        if (declared.isEmpty()
                || !declared.getFirst().isBackward()
                || declared.stream().noneMatch(leadsOn)) {
            return declared;
        }
        return declared.stream()
                .sorted(Comparator.comparing(Action::isBackward).thenComparing(action -> !leadsOn.test(action)))
                .toList();
    }
}
