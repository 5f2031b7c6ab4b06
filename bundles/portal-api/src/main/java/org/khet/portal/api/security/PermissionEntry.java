package org.khet.portal.api.security;

import java.util.Set;

/**
 * A permission that a module brings, with the standard roles that hold it at first (data afterwards, not code).
 * Its label is the text {@code <module>.permission.<resource>.<action>}.
 *
 * @param permission the permission
 * @param roles      codes of standard roles, e.g. {@code ict.clerk}, {@code core.staff}; see below
 *
 * <p>Standard roles of the portal (core A): {@code core.system} (runtime only), {@code core.office-admin},
 * {@code core.director}, {@code core.deputy}, {@code core.group-head}, {@code core.section-head}, {@code core.staff},
 * {@code core.central-clerk}, {@code core.clerk}, {@code core.web}, {@code core.school-head}, {@code core.school-staff},
 * {@code core.external}, {@code core.dpo}. A module's own roles {@code <module>.<role>} exist by being named here.
 */
public record PermissionEntry(Permission permission, Set<String> roles) {
    /** Keeps an immutable copy. */
    public PermissionEntry {
        roles = Set.copyOf(roles);
    }
}
