package org.khet.portal.security.internal.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/** What an account may do in one office now. Immutable but for what it remembers. */
public final class EffectiveRights {
    private final PersonId person;
    private final String name;
    private final Set<String> officeRoles;
    private final List<Held> held;
    private final Map<Permission, Scope> asked = new ConcurrentHashMap<>();

    EffectiveRights(PersonId person, String name, Set<String> officeRoles, List<Held> held) {
        this.person = person;
        this.name = name;
        this.officeRoles = Set.copyOf(officeRoles);
        this.held = List.copyOf(held);
    }

    /**
     * A permission by one grant.
     *
     * @param permission may hold Shiro's wildcards
     * @param scope      of the grant
     * @param limits     of who acts in a vacant post, none for all others
     */
    record Held(WildcardPermission permission, Scope scope, ActingLimits limits) {}

    /** The person in the office. */
    PersonId person() {
        return person;
    }

    /** Name as officials write it. */
    String name() {
        return name;
    }

    /** Whether the role is held for the whole office. */
    public boolean hasRole(String role) {
        return officeRoles.contains(role);
    }

    /** The same without what reaches the person's own records only: these are another person's when somebody acts. */
    Scope lent(Permission permission) {
        Scope scope = scope(permission);
        return scope.wholeOffice() ? scope : new Scope(false, scope.units(), scope.schools(), false);
    }

    /** Union of the scopes of all grants that give the permission. */
    public Scope scope(Permission permission) {
        return asked.computeIfAbsent(permission, this::unite);
    }

    private Scope unite(Permission permission) {
        var wanted = new WildcardPermission(permission.text());
        boolean whole = false;
        boolean own = false;
        Set<UnitId> units = new HashSet<>();
        Set<SchoolId> schools = new HashSet<>();
        for (Held one : held) {
            if (one.permission.implies(wanted) && one.limits.allow(permission)) {
                whole |= one.scope.wholeOffice();
                own |= one.scope.own();
                units.addAll(one.scope.units());
                schools.addAll(one.scope.schools());
            }
        }
        return whole ? Scope.OFFICE : new Scope(false, units, schools, own);
    }
}
