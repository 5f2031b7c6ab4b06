package org.khet.forms.internal.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Finds what a design grants to somebody. Whoever may not use registers of the office is granted nothing; of a design that ended is
 * granted what reads. Source: core CORE-101, kinds-processes.md §5.
 */
final class DesignGrants {
    private static final Scope OWN = new Scope(false, Set.of(), Set.of(), true);
    private static final Set<Permission> READING = Set.of(DataPermissions.SEE, DataPermissions.SENSITIVE);
    private final People people;
    private final BiPredicate<RecordRow, Scope> measured;

    /** @param measured whether records of a design name the unit or the school by which such a scope is measured */
    DesignGrants(People people, BiPredicate<RecordRow, Scope> measured) {
        this.people = people;
        this.measured = measured;
    }

    Caller of(Caller caller, RecordRow design) {
        return of(caller, design, person(caller));
    }

    /** Who the caller is, for several designs. */
    Optional<Person> person(Caller caller) {
        return person(caller.office(), caller.person());
    }

    /** Who somebody of an office is. */
    Optional<Person> person(OfficeId office, PersonId person) {
        return people.find(office, person);
    }

    /**
     * Somebody to whom designs grant.
     *
     * @param id    who
     * @param used  how far registers of the office are used
     * @param roles how far each role is had in that
     */
    record Holder(PersonId id, Scope used, Function<String, Scope> roles) {
        /** Somebody of an office, signed in or not. */
        static Holder of(Callers callers, OfficeId office, PersonId person) {
            return new Holder(
                    person,
                    callers.scope(office, person, FormsPermissions.REGISTER_USE),
                    role -> callers.role(office, person, role, FormsPermissions.REGISTER_USE));
        }
    }

    /** @param person who the caller is */
    Caller of(Caller caller, RecordRow design, Optional<Person> person) {
        Holder holder = new Holder(
                caller.person(),
                caller.scope(FormsPermissions.REGISTER_USE),
                role -> caller.role(role, FormsPermissions.REGISTER_USE));
        return new DataCaller(caller, granted(holder, design, person));
    }

    /**
     * How far each right reaches that a design grants to somebody, who need not be signed in.
     *
     * @param person who the holder is
     */
    Map<Permission, Scope> granted(Holder holder, RecordRow design, Optional<Person> person) {
        Scope used = holder.used();
        Map<Permission, Scope> granted = new HashMap<>();
        if (!used.isEmpty()) {
            Designs kind = (Designs) design.kind();
            design.lines(kind.grants).forEach(line -> {
                Scope role =
                        line.get(kind.to) == GrantReceiver.ROLE ? holder.roles().apply(line.get(kind.toRole)) : used;
                if (!role.isEmpty() && isFor(kind, line, holder.id(), person)) {
                    add(granted, kind, line, reached(role, design));
                }
            });
        }
        if (design.state().equals(((Designs) design.kind()).ended)) {
            granted.keySet().retainAll(READING);
        }
        return granted;
    }

    /** Where nothing tells how far a record is from a role, whoever has it reaches what they added. */
    private Scope reached(Scope role, RecordRow design) {
        return role.wholeOffice() || role.own() || measured.test(design, role)
                ? role
                : new Scope(false, role.units(), role.schools(), true);
    }

    private static boolean isFor(Designs kind, RecordLine line, PersonId id, Optional<Person> person) {
        return switch (line.get(kind.to)) {
            case EVERYBODY, ROLE -> true;
            case PERSON -> line.get(kind.toPerson).filter(id::equals).isPresent();
            case UNIT ->
                person.map(Person::unit)
                        .filter(unit ->
                                line.get(kind.toUnit).filter(unit::equals).isPresent())
                        .isPresent();
            case SCHOOLS -> person.filter(one -> one.school() != null).isPresent();
        };
    }

    /** @param role how far the role reaches by which it is granted */
    private static void add(Map<Permission, Scope> granted, Designs kind, RecordLine line, Scope role) {
        Scope reach = switch (line.get(kind.reach)) {
            case ALL -> Scope.OFFICE;
            case ROLE -> role;
            case OWN -> OWN;
        };
        put(granted, line.get(kind.sees), DataPermissions.SEE, reach);
        put(granted, line.get(kind.makes), DataPermissions.MAKE, reach);
        put(granted, line.get(kind.changes), DataPermissions.CHANGE, reach);
        put(granted, line.get(kind.acts), DataPermissions.ACT, reach);
        put(granted, line.get(kind.decides), DataPermissions.DECIDE, reach);
        put(granted, line.get(kind.seesSensitive), DataPermissions.SENSITIVE, reach);
    }

    private static void put(Map<Permission, Scope> granted, boolean yes, Permission permission, Scope reach) {
        if (yes) {
            granted.merge(permission, reach, DesignGrants::both);
        }
    }

    private static Scope both(Scope one, Scope other) {
        Set<UnitId> units = new HashSet<>(one.units());
        units.addAll(other.units());
        Set<SchoolId> schools = new HashSet<>(one.schools());
        schools.addAll(other.schools());
        return new Scope(one.wholeOffice() || other.wholeOffice(), units, schools, one.own() || other.own());
    }
}
