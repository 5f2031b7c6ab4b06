package org.khet.portal.records.internal.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Scope;
import org.khet.portal.records.internal.store.RecordRepository;
import org.khet.portal.records.internal.store.RecordScope;

/** Finds the records on which somebody may act now: by state and by the scope of each action's permission. */
final class WaitingRecords {
    private static final List<PageRequest.Sort> OLDEST = List.of(new PageRequest.Sort("created", false));
    private final RecordKind kind;
    private final RecordRepository repository;

    WaitingRecords(RecordKind kind, RecordRepository repository) {
        this.kind = kind;
        this.repository = repository;
    }

    List<RecordRow> of(RecordContext context, int most, Function<RecordRow, List<Action>> actions) {
        Map<Long, RecordRow> found = new LinkedHashMap<>();
        if (!context.caller().may(kind.view())) {
            return List.of();
        }
        for (Action action : kind.actions()) {
            if (!action.isBackward() && !action.isAutomatic()) {
                waiting(context, action, most).stream()
                        .filter(row -> actions.apply(row).contains(action))
                        .forEach(row -> found.putIfAbsent(row.id(), row));
            }
        }
        return found.values().stream().limit(most).toList();
    }

    private List<RecordRow> waiting(RecordContext context, Action action, int most) {
        Scope held = action.needs().map(context.caller()::scope).orElse(Scope.NONE);
        boolean own = held.own() || action.isOwn();
        Scope scope = new Scope(held.wholeOffice(), held.units(), held.schools(), own);
        Set<State> open = action.from().stream().filter(State::open).collect(Collectors.toSet());
        if (scope.isEmpty() || open.isEmpty()) {
            return List.of();
        }
        RecordScope reach =
                new RecordScope(context.office(), scope, context.caller().person());
        RecordFilter in = RecordFilter.of(new Condition.InState(List.copyOf(open)));
        return repository.page(reach, in, context, new PageRequest(0, most, OLDEST));
    }
}
