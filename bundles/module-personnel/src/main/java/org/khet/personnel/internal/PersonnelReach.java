package org.khet.personnel.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/** How far the permissions about people reach: everybody sees and asks for what is the own, further permissions open more. */
public final class PersonnelReach {
    private static final Scope OWN = new Scope(false, Set.of(), Set.of(), true);

    private PersonnelReach() {}

    /**
     * The own records, those that one of these permissions reaches, and with {@link PersonnelPermissions#KEEP} all; to read, those too
     * that {@link PersonnelPermissions#SEE} reaches. Source: AUD-07.
     */
    public static DeclaredKind.Reach ownAnd(Permission... wider) {
        return (caller, permission) -> {
            Scope granted = caller.scope(permission);
            boolean own = permission.equals(PersonnelPermissions.VIEW) || permission.equals(PersonnelPermissions.ASK);
            if (!own || granted.isEmpty()) {
                return granted;
            }
            Scope reached = union(OWN, caller.scope(PersonnelPermissions.KEEP));
            if (permission.equals(PersonnelPermissions.VIEW)) {
                reached = union(reached, caller.scope(PersonnelPermissions.SEE));
                for (Permission one : wider) {
                    reached = union(reached, caller.scope(one));
                }
            }
            return reached;
        };
    }

    /** Whoever does not keep files asks for nobody else. */
    public static Action.Guard ownOrKept(Field<PersonId> person) {
        return (row, now) -> !(row.raw(person) instanceof PersonId asked)
                        || asked.equals(now.caller().person())
                        || now.caller().scope(PersonnelPermissions.KEEP).wholeOffice()
                ? Optional.empty()
                : Optional.of(Problem.of(person.name(), "personnel.error.own-only"));
    }

    private static Scope union(Scope one, Scope other) {
        Set<UnitId> units = new HashSet<>(one.units());
        units.addAll(other.units());
        Set<SchoolId> schools = new HashSet<>(one.schools());
        schools.addAll(other.schools());
        return new Scope(one.wholeOffice() || other.wholeOffice(), units, schools, one.own() || other.own());
    }
}
