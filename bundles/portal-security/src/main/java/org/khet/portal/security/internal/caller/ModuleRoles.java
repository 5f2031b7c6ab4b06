package org.khet.portal.security.internal.caller;

import org.khet.portal.api.module.PortalModule;
import org.khet.portal.security.internal.role.Roles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the permissions of each module that appears to its standard roles. A module that fails here still appears. */
@Component(service = ModuleRoles.class, immediate = true)
public final class ModuleRoles {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleRoles.class);
    private final Roles roles;
    private final Changes changes;

    /**
     * @param roles where they are kept
     * @param changes so that people who are signed in have them at once
     */
    @Activate
    public ModuleRoles(@Reference Roles roles, @Reference Changes changes) {
        this.roles = roles;
        this.changes = changes;
    }

    /** A module has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "left")
    public void came(PortalModule module) {
        try {
            if (changes.<Boolean>make(() -> roles.take(module.permissions()))) {
                LOG.info("Roles took the permissions of module {}", module.id());
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "Permissions of module {} were not taken; nobody holds them until it comes again", module.id(), e);
        }
    }

    /** A module has gone; its permissions stay with the roles. */
    public void left(PortalModule module) {
        LOG.debug("Module {} left; roles keep its permissions", module.id());
    }
}
