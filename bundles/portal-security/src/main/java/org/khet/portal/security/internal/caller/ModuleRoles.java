package org.khet.portal.security.internal.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.security.internal.role.RoleRepository;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the permissions of each module that appears to its standard roles, and knows which are there now. Is told of modules
 * instead of taking them into use: those that manage roles wait for this. Safe for concurrent use.
 */
@Component(service = {ModulePermissions.class, ModuleRoles.class})
public final class ModuleRoles implements ModulePermissions {
    private final RoleRepository roles;
    private final AccountChanges changes;
    private final Map<String, Set<Permission>> here = new ConcurrentHashMap<>();

    /**
     * @param roles where they are kept
     * @param changes so that people who are signed in have them at once
     */
    @Activate
    public ModuleRoles(@Reference RoleRepository roles, @Reference AccountChanges changes) {
        this.roles = roles;
        this.changes = changes;
    }

    @Override
    public boolean arrived(ModuleId module, List<PermissionEntry> entries) {
        here.put(
                module.value(),
                entries.stream().map(PermissionEntry::permission).collect(Collectors.toUnmodifiableSet()));
        if (roles.knows(entries)) {
            return false; // an update: nobody's rights and sessions are read anew while everybody's page comes back
        }
        return changes.<Boolean>make(() -> roles.take(entries));
    }

    @Override
    public void left(ModuleId module) {
        here.remove(module.value());
    }

    /** Permissions of the portal and of the modules that are there now. */
    public Set<Permission> permissions() {
        Set<Permission> all = new HashSet<>(StandardRoles.permissions());
        here.values().forEach(all::addAll);
        return all;
    }

    /** Whether the module that named the role is there; the portal's own roles always are. */
    public boolean isThere(String role) {
        String owner = role.replaceFirst("\\..*", "");
        return owner.equals(StandardRoles.OWNER) || here.containsKey(owner);
    }
}
