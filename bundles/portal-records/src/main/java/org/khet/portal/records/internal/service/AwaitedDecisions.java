package org.khet.portal.records.internal.service;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Papers and agenda items about records of one kind: asked for by an action, withdrawn when the record moves on without them. */
final class AwaitedDecisions {
    private final RecordKind kind;
    private final RecordStack stack;

    AwaitedDecisions(RecordKind kind, RecordStack stack) {
        this.kind = kind;
        this.stack = stack;
    }

    /** After an action was stored and told. */
    void follow(Caller caller, Action action, RecordRow before, RecordRow stored, String why, @Nullable String answer) {
        action.request().ifPresent(request -> {
            if (!waited(before)) { // what is open is of a wait that was ended by hand while papers were away
                stack.approvals().withdraw(caller, kind.type(), stored.id(), why);
            }
            stack.ask(caller, request, stored);
        });
        if (waited(before) && action.answer().isEmpty() && !waited(stored)) {
            stack.approvals().withdraw(caller, kind.type(), stored.id(), why);
        }
        agenda(caller, action, before, stored, answer);
    }

    /** Onto an agenda, and off it again when the record moved on without the meeting; what is noted meanwhile leaves it there. */
    private void agenda(Caller caller, Action action, RecordRow before, RecordRow stored, @Nullable String answer) {
        boolean awaited = kind.actions().stream()
                .anyMatch(one -> one.resolution().isPresent() && one.from().contains(before.state()));
        boolean moved = action.resolution().isPresent()
                || action.isProposed()
                || !before.state().equals(stored.state());
        if (awaited && moved && answer == null && !action.isAutomatic()) {
            stack.approvals()
                    .meetings(caller.office())
                    .ifPresent(service -> service.withdraw(caller, kind.type(), stored.id(), ""));
        }
        if (action.isProposed()) {
            stack.propose(caller, stored);
        }
    }

    /** Whether a record stands where an answer is awaited. */
    private boolean waited(RecordRow row) {
        return kind.actions().stream()
                .anyMatch(one -> one.answer().isPresent() && one.from().contains(row.state()));
    }
}
