package org.khet.portal.core.internal.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/** Knows who holds which role, as a test says; needs the permission as the real one does. */
public final class GivenRoles implements RoleRegister {
    /** People by role. */
    public final Map<String, Set<PersonId>> holders = new HashMap<>();

    @Override
    public List<Facts> list(Caller caller) {
        return holders.keySet().stream().map(code -> open(caller, code)).toList();
    }

    @Override
    public Facts open(Caller caller, String code) {
        caller.require(MANAGE);
        Set<PersonId> people = holders.get(code);
        if (people == null) {
            throw new NoLongerThere("core.role/" + code);
        }
        return new Facts(code, false, Set.of(), Set.of(), people);
    }

    @Override
    public List<Permission> all(Caller caller) {
        return List.of();
    }

    @Override
    public List<Permission> givable(Caller caller) {
        return List.of();
    }

    @Override
    public void change(Caller caller, String code, Set<Permission> seen, Set<Permission> permissions) {
        throw touched();
    }

    @Override
    public void restore(Caller caller, String code) {
        throw touched();
    }

    private static AssertionError touched() {
        return new AssertionError("rounds ask who holds a role, and leave roles alone");
    }
}
