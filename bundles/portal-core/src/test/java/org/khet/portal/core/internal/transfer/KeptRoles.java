package org.khet.portal.core.internal.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;

/** The roles of each office in memory, with the rules of the real ones: who is no administrator gives only the own rights. */
final class KeptRoles implements RoleRegister {
    static final String CLERK = "ict.clerk";
    static final Permission READ = Permission.of("ict:repair:view");
    static final Permission WRITE = Permission.of("ict:repair:edit");
    static final Permission BOOK = Permission.of("rooms:booking:make");

    /** Permissions that a portal knows. */
    final Set<Permission> known = new HashSet<>(Set.of(READ, WRITE, MANAGE));

    /** Somebody else is always first. */
    boolean failing;

    private final Map<OfficeId, Set<Permission>> changed = new HashMap<>();

    @Override
    public List<Facts> list(Caller caller) {
        return List.of(open(caller, CLERK));
    }

    @Override
    public Facts open(Caller caller, String code) {
        OfficeId office = office(caller);
        Set<Permission> given = changed.getOrDefault(office, Set.of(READ));
        return new Facts(code, changed.containsKey(office), given, Set.of(READ), Set.of());
    }

    @Override
    public List<Permission> all(Caller caller) {
        office(caller);
        return List.copyOf(known);
    }

    @Override
    public List<Permission> givable(Caller caller) {
        return all(caller).stream()
                .filter(one -> caller.scope(one).wholeOffice())
                .toList();
    }

    @Override
    public void change(Caller caller, String code, Set<Permission> seen, Set<Permission> permissions) {
        Set<Permission> before = open(caller, code).permissions();
        if (failing || !before.equals(seen)) {
            throw Outdated.of("core.outcome.changed");
        }
        Set<Permission> added = new HashSet<>(permissions);
        added.removeAll(before);
        if (!givable(caller).containsAll(added)) {
            throw Rejected.of("permissions", "security.role.error.more", code);
        }
        changed.put(caller.office(), Set.copyOf(permissions));
    }

    @Override
    public void restore(Caller caller, String code) {
        changed.remove(office(caller));
    }

    private static OfficeId office(Caller caller) {
        if (!caller.scope(MANAGE).wholeOffice()) {
            throw new NotPermitted(MANAGE);
        }
        return caller.office();
    }
}
