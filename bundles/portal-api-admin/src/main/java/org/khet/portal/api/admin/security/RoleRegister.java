package org.khet.portal.api.admin.security;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the roles of an office may do. A role that the office changed is its own from then on: permissions that a new module
 * gives to the standard role do not reach it. Of a module that is not there neither roles nor permissions are shown; what
 * roles hold of it stays, and is back with the module. Each change is on the audit trail and holds at once. Safe for concurrent use.
 * Source: core A, CORE-17; DESIGN picture 19a.
 */
@ProviderType
public interface RoleRegister {
    /** Permission to change what roles may do; for the whole office. */
    Permission MANAGE = Permission.of("core:role:manage");

    /**
     * A role.
     *
     * @param code        e.g. {@code ict.clerk}; its name is the text {@code <module>.role.<name>}
     * @param changed     the office's own, no longer the standard one
     * @param permissions what it gives
     * @param locked      what cannot be taken from it, so that the office keeps an administrator
     * @param holders     active people who hold it today, in any scope
     */
    record Facts(
            String code, boolean changed, Set<Permission> permissions, Set<Permission> locked, Set<PersonId> holders) {
        /** Keeps immutable copies. */
        public Facts {
            permissions = Set.copyOf(permissions);
            locked = Set.copyOf(locked);
            holders = Set.copyOf(holders);
        }
    }

    /** Roles of the caller's office, by code. Needs {@link #MANAGE}. */
    List<Facts> list(Caller caller);

    /**
     * One of them. Needs {@link #MANAGE}.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such role
     */
    Facts open(Caller caller, String code);

    /** All permissions of the portal and of the modules there that a role of an office may give, by text. Needs {@link #MANAGE}. */
    List<Permission> all(Caller caller);

    /**
     * Those of {@link #all} that the caller may add to a role: all for the office's administrator, for others what they hold for
     * the whole office. Needs {@link #MANAGE}.
     */
    List<Permission> givable(Caller caller);

    /**
     * Sets what the role gives. Needs {@link #MANAGE}.
     *
     * @param seen        what it gave as the caller saw it
     * @param permissions what it gives from now on; what it holds unseen of a module that is not there stays besides
     * @throws org.khet.portal.api.outcome.Outdated if somebody changed the role meanwhile; nothing is stored
     * @throws Rejected if a locked permission would go, or one is added that is unknown or that the caller does not hold for
     *     the whole office; the office's administrator may add any
     */
    void change(Caller caller, String code, Set<Permission> seen, Set<Permission> permissions);

    /**
     * Brings the standard role back. Needs {@link #MANAGE}.
     *
     * @throws Rejected if the standard role gives something more that the caller may not give, see {@link #change}
     */
    void restore(Caller caller, String code);
}
