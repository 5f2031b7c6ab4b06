package org.khet.portal.api.security;

import java.util.Set;

/**
 * A permission that a module brings, with the standard roles that hold it at first (data afterwards, not code).
 * Its label is the text {@code <module>.permission.<resource>.<action>}.
 *
 * @param permission the permission
 * @param roles      codes of standard roles, e.g. {@code ict.clerk}, {@code core.school}; see core A, ict A.3
 */
public record PermissionEntry(Permission permission, Set<String> roles) {
    /** Keeps an immutable copy. */
    public PermissionEntry {
        roles = Set.copyOf(roles);
    }
}
