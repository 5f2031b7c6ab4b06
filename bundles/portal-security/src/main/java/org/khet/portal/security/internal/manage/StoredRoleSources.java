package org.khet.portal.security.internal.manage;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.RoleSources;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.security.internal.caller.ModuleRoles;
import org.khet.portal.security.internal.caller.RoleSourceReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where roles come from, for who manages the account. */
@Component(service = RoleSources.class)
public final class StoredRoleSources implements RoleSources {
    private final AccountReach reach;
    private final RoleSourceReader reader;
    private final ModuleRoles modules;

    /** Who may manage whom, what gives roles, and which permissions are there now. */
    @Activate
    public StoredRoleSources(
            @Reference AccountReach reach, @Reference RoleSourceReader reader, @Reference ModuleRoles modules) {
        this.reach = reach;
        this.reader = reader;
        this.modules = modules;
    }

    @Override
    public List<SourcedRole> of(Caller caller, PersonId person) {
        reach.requirePerson(caller, person);
        Set<Permission> there = modules.permissions();
        return reader.of(caller.office(), person).stream()
                .map(one -> new SourcedRole(one.grant(), one.source(), one.limits(), given(one, there)))
                .toList();
    }

    private static Set<Permission> given(SourcedRole role, Set<Permission> there) {
        Predicate<Permission> gives = role.source() instanceof ByDecision decision
                ? one -> one.module().equals(decision.module().value()) && reads(one)
                : role.permissions()::contains;
        return there.stream().filter(gives).collect(Collectors.toUnmodifiableSet());
    }

    /** As a dated reading gives: all that is only looked at. */
    private static boolean reads(Permission permission) {
        return permission.text().endsWith(":view") || permission.text().endsWith(":see");
    }
}
