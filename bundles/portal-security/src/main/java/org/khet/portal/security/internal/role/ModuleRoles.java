package org.khet.portal.security.internal.role;

import org.khet.portal.api.module.PortalModule;
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

    /** @param roles where they are kept */
    @Activate
    public ModuleRoles(@Reference Roles roles) {
        this.roles = roles;
    }

    /** A module has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "left")
    public void came(PortalModule module) {
        try {
            if (roles.take(module.permissions())) {
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
