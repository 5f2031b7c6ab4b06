package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.store.RecordScope;

/** Who may do what with a record: permission, scope, sum, and that two people do what two must do. */
final class RecordAccess {
    private final RecordKind kind;

    RecordAccess(RecordKind kind) {
        this.kind = kind;
    }

    /**
     * What the caller sees: the own records with the permission in whatever scope, as the search of the portal has it.
     *
     * @throws NotPermitted if the permission is missing
     */
    RecordScope seen(Caller caller) {
        Scope held = caller.require(kind.view());
        boolean all = held.wholeOffice()
                || (kind.isSeenByOffice() && (held.own() || !held.units().isEmpty()));
        return new RecordScope(caller.office(), new Scope(all, held.units(), held.schools(), true), caller.person());
    }

    /** @throws NotPermitted unless the permission reaches the record */
    void demand(Caller caller, Permission permission, RecordRow row) {
        if (!covers(caller.require(permission), caller, row)) {
            throw new NotPermitted(permission);
        }
    }

    /** Whether the permission reaches the record. */
    boolean may(Caller caller, Permission permission, RecordRow row) {
        return covers(caller.scope(permission), caller, row);
    }

    private boolean covers(Scope scope, Caller caller, RecordRow row) {
        if (scope.wholeOffice()) {
            return true;
        }
        boolean unit = kind.ownerUnit()
                .map(row::raw)
                .filter(key -> key instanceof UnitId id && scope.units().contains(id))
                .isPresent();
        boolean school = kind.ownerSchool()
                .map(row::raw)
                .filter(key -> key instanceof SchoolId id && scope.schools().contains(id))
                .isPresent();
        return unit || school || (scope.own() && isOwn(caller, row));
    }

    private boolean isOwn(Caller caller, RecordRow row) {
        return row.head().creator().equals(caller.person())
                || kind.own().stream().anyMatch(field -> caller.person().equals(row.raw(field)));
    }

    /** Whether the caller may do this by hand now, guards aside. */
    boolean may(RecordContext context, Action action, RecordRow row, Supplier<List<RecordStep>> steps) {
        Caller caller = context.caller();
        return !action.isAutomatic()
                && action.from().contains(row.state())
                && holds(caller, action, row)
                && action.notBy().stream().noneMatch(field -> caller.person().equals(row.raw(field)))
                && !hasDone(caller, action, row, steps);
    }

    private boolean holds(Caller caller, Action action, RecordRow row) {
        if (action.isOwn() && isOwn(caller, row) && caller.may(kind.view())) {
            return true;
        }
        return action.needs()
                .filter(permission -> may(caller, permission, row) && within(caller, permission, action, row))
                .isPresent();
    }

    private boolean hasDone(Caller caller, Action action, RecordRow row, Supplier<List<RecordStep>> steps) {
        if (action.notWho().isEmpty()) {
            return false;
        }
        List<String> names = action.notWho().stream().map(Action::name).toList();
        return (names.contains(kind.create().name()) && row.head().creator().equals(caller.person()))
                || steps.get().stream()
                        .anyMatch(step -> step.person().equals(caller.person()) && names.contains(step.action()));
    }

    /** Whether the sum is within what an order allows who acts for somebody. */
    private static boolean within(Caller caller, Permission permission, Action action, RecordRow row) {
        Optional<Field<BigDecimal>> money = action.money();
        if (money.isEmpty()) {
            return true;
        }
        try {
            caller.require(permission, row.get(money.get()));
            return true;
        } catch (NotPermitted beyond) {
            return false;
        }
    }

    /** Whoever may not do an action is told by the permission that is missing. */
    NotPermitted refusal(Action action) {
        return new NotPermitted(action.needs().orElseGet(kind::edit));
    }
}
