package org.khet.portal.api.admin.security;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.PermissionEntry;

/** The permissions of the modules that are there. Safe for concurrent use. */
public interface ModulePermissions {
    /**
     * A module has come. Permissions that were never seen before are given to their standard roles; whoever is signed in and
     * has such a role holds them when this returns. Harmless when repeated: a permission that was taken from a role later
     * does not come back.
     *
     * @return whether anything was new
     * @throws RuntimeException when roles cannot be changed; the module counts as there all the same
     */
    boolean arrived(ModuleId module, List<PermissionEntry> entries);

    /** A module has gone; roles keep its permissions, unseen. */
    void left(ModuleId module);
}
