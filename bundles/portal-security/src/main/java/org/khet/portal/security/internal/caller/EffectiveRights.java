package org.khet.portal.security.internal.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private final List<HeldRole> roles;
    private final List<Held> held;
    private final Map<Permission, Scope> asked = new ConcurrentHashMap<>();

    EffectiveRights(PersonId person, String name, List<HeldRole> roles, List<Held> held) {
        this.person = person;
        this.name = name;
        this.roles = List.copyOf(roles);
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

    /**
     * A role by one grant.
     *
     * @param role   code
     * @param scope  of the grant
     * @param limits of who acts in a vacant post, none for all others
     */
    record HeldRole(String role, Scope scope, ActingLimits limits) {}

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
        return roles.stream()
                .anyMatch(one -> one.role.equals(role)
                        && one.scope.wholeOffice()
                        && one.limits.modules().isEmpty());
    }

    /** Union of the scopes in which the role is held for what the permission is about. */
    Scope role(String role, Permission under) {
        return union(roles.stream()
                .filter(one -> one.role.equals(role) && one.limits.allow(under))
                .map(HeldRole::scope));
    }

    /** Union of the scopes of all grants that give the permission. */
    public Scope scope(Permission permission) {
        return asked.computeIfAbsent(permission, this::unite);
    }

    private Scope unite(Permission permission) {
        var wanted = new WildcardPermission(permission.text());
        return union(held.stream()
                .filter(one -> one.permission.implies(wanted) && one.limits.allow(permission))
                .map(Held::scope));
    }

    private static Scope union(Stream<Scope> scopes) {
        boolean whole = false;
        boolean own = false;
        Set<UnitId> units = new HashSet<>();
        Set<SchoolId> schools = new HashSet<>();
        for (Scope one : scopes.toList()) {
            whole |= one.wholeOffice();
            own |= one.own();
            units.addAll(one.units());
            schools.addAll(one.schools());
        }
        return whole ? Scope.OFFICE : new Scope(false, units, schools, own);
    }
}
