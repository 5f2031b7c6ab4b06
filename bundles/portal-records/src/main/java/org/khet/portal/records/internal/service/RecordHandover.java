package org.khet.portal.records.internal.service;

import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.store.RecordScope;

/**
 * Open records of a unit that ends go to its successor as they are: nobody writes in them, so neither the rules of their kind nor
 * locked fiscal years are asked.
 */
final class RecordHandover {
    private final RecordKind kind;
    private final RecordStack stack;

    RecordHandover(RecordKind kind, RecordStack stack) {
        this.kind = kind;
        this.stack = stack;
    }

    /** In the running transaction or one of its own. */
    void move(Caller caller, long record, UnitId successor) {
        RecordContext context = stack.portal().context(caller);
        Field<?> unit = kind.ownerUnit().orElseThrow();
        stack.portal().transactions.run(() -> {
            RecordRow before = stack.rows()
                    .find(RecordScope.all(caller.office()), record)
                    .orElseThrow(() -> new NoLongerThere(kind.type() + "/" + record));
            RecordRow stored = stack.update(before, before.with(unit, successor));
            stack.events().changed(context, before, stored);
            kind.follow(stored, context);
        });
    }
}
