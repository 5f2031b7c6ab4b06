package org.khet.portal.api.security;

import java.util.List;

/** Where the permissions of a module that comes are made known. Safe for concurrent use. */
public interface NewPermissions {
    /**
     * Gives permissions that were never seen before to their standard roles. Whoever is signed in and has such a role holds
     * them when this returns. Harmless when repeated: a permission that was taken from a role later does not come back.
     *
     * @return whether anything was new
     */
    boolean take(List<PermissionEntry> entries);
}
