package org.khet.portal.records.internal.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.records.internal.store.RecordScope;

/** What notices ask of a kind: which of some records somebody sees, and whether a record went on since something happened to it. */
final class RecordSight {
    private final RecordKind kind;
    private final RecordStack stack;

    RecordSight(RecordKind kind, RecordStack stack) {
        this.kind = kind;
        this.stack = stack;
    }

    /** Those of the records that the caller sees, without lines. */
    List<RecordRow> seen(Caller caller, Collection<Long> ids) {
        Scope held = kind.reach(caller, kind.view());
        return stack.rows().byKeys(caller.office(), ids).values().stream()
                .filter(row -> RecordAccess.sees(kind, held, caller.person(), row) || seesByLine(caller, held, row))
                .toList();
    }

    /** Those of the records whose page the caller may open. */
    Set<Long> opened(Caller caller, Collection<Long> ids) {
        return seen(caller, ids).stream()
                .filter(row -> kind.readers()
                                .filter(readers -> Boolean.TRUE.equals(row.raw(readers.hidden())))
                                .isEmpty()
                        || opens(caller, row.id()))
                .map(RecordRow::id)
                .collect(Collectors.toSet());
    }

    private boolean opens(Caller caller, long id) {
        return stack.rows()
                .find(new RecordAccess(kind, stack.approvals()).seen(caller), id)
                .isPresent();
    }

    private boolean seesByLine(Caller caller, Scope held, RecordRow row) {
        return (kind.furtherUnit().isPresent() || kind.shownTo().isPresent())
                && stack.rows()
                        .find(RecordScope.all(caller.office()), row.id())
                        .filter(whole -> RecordAccess.sees(kind, held, caller.person(), whole))
                        .isPresent();
    }

    /** Whether somebody went on with the record, by hand, since this last happened to it. */
    boolean isPassed(OfficeId office, long id, String past) {
        List<RecordStep> all = stack.steps().of(office, id);
        boolean known = all.stream().anyMatch(step -> step.past().equals(past));
        return known
                && all.reversed().stream()
                        .takeWhile(step -> !step.past().equals(past))
                        .anyMatch(this::isByHand);
    }

    private boolean isByHand(RecordStep step) {
        return !step.from().equals(step.to())
                && !step.person().equals(Callers.SYSTEM_PERSON)
                && kind.actions().stream()
                        .noneMatch(
                                action -> action.isAutomatic() && action.name().equals(step.action()));
    }
}
