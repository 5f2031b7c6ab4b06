package org.khet.documents.internal.setting;

import java.util.HashSet;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Standard roles in the words of the work: who holds a permission of letters and papers at first. Source: core A. */
public final class Holders {
    /** Head of the office. */
    public static final String DIRECTOR = "core.director";
    /** Deputy heads. */
    public static final String DEPUTY = "core.deputy";
    /** Heads of groups. */
    public static final String GROUP_HEAD = "core.group-head";
    /** Heads of sections. */
    public static final String SECTION_HEAD = "core.section-head";
    /** Clerk of the central register. */
    public static final String CENTRAL_CLERK = "core.central-clerk";
    /** Clerk of a group. */
    public static final String CLERK = "core.clerk";
    /** Everybody who works here. */
    public static final String STAFF = "core.staff";
    /** Administrator of the office. */
    public static final String OFFICE_ADMIN = "core.office-admin";
    /** Head of a school. */
    public static final String SCHOOL_HEAD = "core.school-head";
    /** Whom a school lets work with the portal. */
    public static final String SCHOOL_STAFF = "core.school-staff";
    /** Everybody of the office. */
    public static final Set<String> OFFICE =
            Set.of(DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, CENTRAL_CLERK, CLERK, STAFF, OFFICE_ADMIN);
    /** Schools. */
    public static final Set<String> SCHOOLS = Set.of(SCHOOL_HEAD, SCHOOL_STAFF);

    private Holders() {}

    /** A permission and who holds it at first. */
    public static PermissionEntry of(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }

    /** A permission that several held sets and further roles hold at first. */
    public static PermissionEntry of(Permission permission, Set<String> roles, String... more) {
        Set<String> all = new HashSet<>(roles);
        all.addAll(Set.of(more));
        return new PermissionEntry(permission, all);
    }
}
