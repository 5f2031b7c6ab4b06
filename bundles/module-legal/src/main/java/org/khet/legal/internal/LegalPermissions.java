package org.khet.legal.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A, HR-P19 to P26. */
public final class LegalPermissions {
    /** See sealed cases of which one is a reader or the lawyer. */
    public static final Permission VIEW = Permission.of("legal:case:view");
    /** Keep the cases of the own districts. */
    public static final Permission KEEP = Permission.of("legal:case:keep");
    /** See all sealed cases of the office. */
    public static final Permission ALL = Permission.of("legal:case:all");
    /** Decide about cases. */
    public static final Permission DECIDE = Permission.of("legal:case:decide");
    /** Learn who complains. */
    public static final Permission COMPLAINANT = Permission.of("legal:complainant:view");
    /** Say which lawyer has which district, and give a case to another lawyer. */
    public static final Permission ASSIGN = Permission.of("legal:lawyer:assign");
    /** Declare the own gifts and interests. */
    public static final Permission DECLARE = Permission.of("legal:integrity:declare");
    /** See all gifts and interests, and decide about them. */
    public static final Permission INTEGRITY = Permission.of("legal:integrity:keep");
    /** See the plan against corruption. */
    public static final Permission PLAN_VIEW = Permission.of("legal:plan:view");
    /** Keep the plan against corruption. */
    public static final Permission PLAN_KEEP = Permission.of("legal:plan:keep");

    private static final String HEAD = "legal.head";
    private static final String LAWYER = "legal.lawyer";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String CLERK = "core.clerk";
    private static final String STAFF = "core.staff";

    private LegalPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                entry(VIEW, HEAD, LAWYER, DIRECTOR, DEPUTY, GROUP_HEAD),
                entry(KEEP, HEAD, LAWYER),
                entry(ALL, HEAD, DIRECTOR),
                entry(DECIDE, DIRECTOR),
                entry(COMPLAINANT, HEAD, LAWYER),
                entry(ASSIGN, HEAD, DIRECTOR),
                entry(DECLARE, HEAD, LAWYER, DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, CLERK, STAFF),
                entry(INTEGRITY, HEAD, LAWYER),
                entry(PLAN_VIEW, HEAD, LAWYER, DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, CLERK, STAFF),
                entry(PLAN_KEEP, HEAD, LAWYER));
    }

    private static PermissionEntry entry(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }
}
