package org.khet.portal.security.internal.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.security.NewPermissions;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.security.internal.role.Roles;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the permissions of each module that appears to its standard roles, and knows which are there now. Safe for concurrent
 * use.
 */
@Component(service = {NewPermissions.class, ModuleRoles.class})
public final class ModuleRoles implements NewPermissions {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleRoles.class);
    private final Roles roles;
    private final Changes changes;
    private final List<Here> here = new CopyOnWriteArrayList<>();

    private record Here(PortalModule module, Set<Permission> permissions) {}

    /**
     * @param roles where they are kept
     * @param changes so that people who are signed in have them at once
     */
    @Activate
    public ModuleRoles(@Reference Roles roles, @Reference Changes changes) {
        this.roles = roles;
        this.changes = changes;
    }

    @Override
    public boolean take(List<PermissionEntry> entries) {
        return changes.<Boolean>make(() -> roles.take(entries));
    }

    /** A module has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "left")
    public void came(PortalModule module) {
        try {
            here.add(new Here(
                    module,
                    module.permissions().stream()
                            .map(PermissionEntry::permission)
                            .collect(Collectors.toSet())));
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Permissions of module {} are not shown until it comes again",
                    module.getClass().getName(),
                    e);
        }
    }

    /** A module has gone; its permissions stay with the roles, unseen. */
    public void left(PortalModule module) {
        here.removeIf(one -> one.module().equals(module));
        LOG.debug(
                "Module {} left; roles keep its permissions", module.getClass().getName());
    }

    /** Permissions of the portal and of the modules that are there now. */
    public Set<Permission> permissions() {
        Set<Permission> all = new HashSet<>(StandardRoles.permissions());
        here.forEach(one -> all.addAll(one.permissions()));
        return all;
    }

    /** Whether the module that named the role is there; the portal's own roles always are. */
    public boolean isThere(String role) {
        String owner = role.replaceFirst("\\..*", "");
        return owner.equals(StandardRoles.OWNER)
                || here.stream().anyMatch(one -> one.module().id().value().equals(owner));
    }
}
