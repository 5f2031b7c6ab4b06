package org.khet.forms.internal.definition;

import org.khet.portal.api.security.Permission;

/**
 * The rights in a register that an office made itself. Nobody holds them by a role: a design says who has them, see
 * {@code frm_grant}; they are answered by the caller that the module puts before its services.
 */
public final class DataPermissions {
    /** Sees records. */
    public static final Permission SEE = Permission.of("forms:entry:see");
    /** Makes records. */
    public static final Permission MAKE = Permission.of("forms:entry:make");
    /** Changes records. */
    public static final Permission CHANGE = Permission.of("forms:entry:change");
    /** Does what the design offers. */
    public static final Permission ACT = Permission.of("forms:entry:act");

    /** Sees what is sensitive. */
    public static final Permission SENSITIVE = Permission.of("forms:entry:sensitive");

    /** Types decisions that the design asks for, where no papers are kept. */
    public static final Permission DECIDE = Permission.of("forms:entry:decide");

    private DataPermissions() {}
}
