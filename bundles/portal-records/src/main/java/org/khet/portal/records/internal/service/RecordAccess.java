package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRevocation;
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
    private final ApprovalGateway approvals;

    RecordAccess(RecordKind kind, ApprovalGateway approvals) {
        this.kind = kind;
        this.approvals = approvals;
    }

    /**
     * What the caller sees: the own records with the permission in whatever scope, as the search of the portal has it.
     *
     * @throws NotPermitted if the permission is missing
     */
    RecordScope seen(Caller caller) {
        caller.require(kind.view());
        return RecordScope.of(kind, caller, seen(kind, kind.reach(caller, kind.view())));
    }

    /** @throws NotPermitted unless the permission reaches the record */
    void demand(Caller caller, Permission permission, RecordRow row) {
        caller.require(permission);
        if (!may(caller, permission, row)) {
            throw new NotPermitted(permission);
        }
    }

    /** @throws NotPermitted unless the caller may change the record */
    void demandChange(Caller caller, RecordRow row) {
        if (!mayChange(caller, row)) {
            throw new NotPermitted(kind.edit());
        }
    }

    /** Whether the permission to change reaches the record, or it is the caller's own of a kind that its own people change. */
    boolean mayChange(Caller caller, RecordRow row) {
        return may(caller, kind.edit(), row)
                || (kind.isChangedByOwn() && caller.may(kind.view()) && isNamed(kind, caller.person(), row));
    }

    /** Whether the permission reaches the record. */
    boolean may(Caller caller, Permission permission, RecordRow row) {
        return covers(kind, kind.reach(caller, permission), caller.person(), row);
    }

    /** Whether somebody who holds the permission to see the kind in this scope sees this record. */
    static boolean sees(RecordKind kind, Scope held, PersonId person, RecordRow row) {
        return covers(kind, seen(kind, held), person, row)
                || (!held.schools().isEmpty() && kind.seenBySchools().contains(row.state()))
                || (RecordScope.isOwnOfOffice(kind, held)
                        && kind.ownerSchool().filter(row::has).isEmpty())
                || (!held.isEmpty()
                        && kind.shownTo()
                                .filter(column -> ofLines(kind, column, row).anyMatch(person::equals))
                                .isPresent());
    }

    /** Whether the record is hidden from this person, who is neither its reader nor one of its own people. */
    static boolean isHidden(RecordKind kind, PersonId person, RecordRow row) {
        return kind.readers()
                .filter(readers -> Boolean.TRUE.equals(row.raw(readers.hidden())))
                .filter(readers -> !(kind.isReadByMaker() ? isOwn(kind, person, row) : isNamed(kind, person, row))
                        && kind.lines().stream()
                                .filter(readers.reader().owner()::equals)
                                .flatMap(lines -> row.lines(lines).stream())
                                .noneMatch(line -> person.equals(line.get(readers.reader()))))
                .isPresent();
    }

    private static Scope seen(RecordKind kind, Scope held) {
        boolean all = held.wholeOffice()
                || (kind.isSeenByOffice() && (held.own() || !held.units().isEmpty()));
        return held.isEmpty() ? held : new Scope(all, held.units(), held.schools(), true);
    }

    private static boolean covers(RecordKind kind, Scope scope, PersonId person, RecordRow row) {
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
        return unit || ofFurtherUnit(kind, scope, row) || school || (scope.own() && isOwn(kind, person, row));
    }

    private static boolean ofFurtherUnit(RecordKind kind, Scope scope, RecordRow row) {
        return kind.furtherUnit()
                .filter(column -> ofLines(kind, column, row)
                        .anyMatch(unit ->
                                unit instanceof UnitId id && scope.units().contains(id)))
                .isPresent();
    }

    private static Stream<Object> ofLines(RecordKind kind, Field<?> column, RecordRow row) {
        return kind.lines().stream()
                .filter(column.owner()::equals)
                .flatMap(lines -> row.lines(lines).stream())
                .flatMap(line -> Stream.ofNullable(line.raw(column)));
    }

    private static boolean isOwn(RecordKind kind, PersonId person, RecordRow row) {
        return row.head().creator().equals(person) || isNamed(kind, person, row);
    }

    private static boolean isNamed(RecordKind kind, PersonId person, RecordRow row) {
        return kind.own().stream().anyMatch(field -> person.equals(row.raw(field)));
    }

    /** Whether the caller may do this by hand now, guards aside. */
    boolean may(RecordContext context, Action action, RecordRow row, Supplier<List<RecordStep>> steps) {
        Caller caller = context.caller();
        return !action.isAutomatic()
                && action.from().contains(row.state())
                && holds(context, action, row)
                && action.notBy().stream().noneMatch(field -> caller.person().equals(row.raw(field)))
                && !hasDone(caller, action, row, steps)
                && isInTime(context, action, steps)
                && (action.answer().isEmpty() || !approvals.decides(caller, kind.type(), row.id()))
                && (!asksForOrder(action) || approvals.drafts(caller, kind.type(), row.id()));
    }

    private static boolean asksForOrder(Action action) {
        return action.request().filter(Action.Request::order).isPresent();
    }

    /** Of one that takes another back: that was the last that happened, by the same person, not too long ago. */
    private static boolean isInTime(RecordContext context, Action action, Supplier<List<RecordStep>> steps) {
        return action.takesBack()
                .map(back -> !steps.get().isEmpty()
                        && isInTime(context, back, steps.get().getLast()))
                .orElse(true);
    }

    private static boolean isInTime(RecordContext context, RecordRevocation back, RecordStep last) {
        return last.action().equals(back.action().name())
                && last.person().equals(context.caller().person())
                && !last.at().plus(Duration.ofMinutes(back.minutes())).isBefore(context.now());
    }

    private boolean holds(RecordContext context, Action action, RecordRow row) {
        Caller caller = context.caller();
        boolean meant =
                (action.isOwn() && isOwn(kind, caller.person(), row)) || ActionGuard.isFor(action, row, context);
        if (meant && caller.may(kind.view())) {
            return true;
        }
        return action.needs()
                .filter(permission -> reaches(caller, permission, row) && within(caller, permission, action, row))
                .isPresent();
    }

    /** What takes no more than seeing is done by everybody who sees the record. */
    private boolean reaches(Caller caller, Permission permission, RecordRow row) {
        boolean seeing = permission.equals(kind.view()) && !permission.equals(kind.edit());
        return may(caller, permission, row)
                || (seeing && sees(kind, kind.reach(caller, permission), caller.person(), row));
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
