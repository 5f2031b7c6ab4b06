package org.khet.personnel.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A. */
public final class PersonnelPermissions {
    /** See the own file, leave, evaluation and papers; those of others only with a further permission. */
    public static final Permission VIEW = Permission.of("personnel:own:view");
    /** See what {@link #VIEW} lets see of the own, of everybody in the scope; nobody at first, auditors by their decision. */
    public static final Permission SEE = Permission.of("personnel:people:see");
    /** Ask for leave, travel, corrections, certificates, cards and moves for oneself. */
    public static final Permission ASK = Permission.of("personnel:own:ask");
    /** Keep the files, leave and papers of all people of the office. */
    public static final Permission KEEP = Permission.of("personnel:file:keep");
    /** Enter corrections of files that somebody else checked. */
    public static final Permission CHECK = Permission.of("personnel:file:check");
    /** See posts, manpower, lists of examinations and contracts. */
    public static final Permission POST_VIEW = Permission.of("personnel:post:view");
    /** Keep posts, manpower, lists of examinations and contracts. */
    public static final Permission POST_KEEP = Permission.of("personnel:post:keep");
    /** Write down what a body resolved. */
    public static final Permission RESOLUTION = Permission.of("personnel:resolution:record");
    /** Carry out signed orders: appointments, moves, departures, raises, changes of posts, duties. */
    public static final Permission ORDER = Permission.of("personnel:order:record");
    /** See changes of the payroll; finance, which gets them, by decision of the office. */
    public static final Permission PAYROLL_VIEW = Permission.of("personnel:payroll:view");
    /** See raises of salary. */
    public static final Permission PAY_VIEW = Permission.of("personnel:pay:view");
    /** Prepare raises of salary and changes of the payroll. */
    public static final Permission PAY = Permission.of("personnel:pay:keep");
    /** Agree to leave and travel of the own unit or school. */
    public static final Permission ENDORSE = Permission.of("personnel:leave:endorse");
    /** Grant leave and travel. */
    public static final Permission GRANT = Permission.of("personnel:leave:grant");

    private static final String HEAD = "personnel.head";
    private static final String OFFICER = "personnel.officer";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final Set<String> EVERYBODY = Set.of(
            HEAD,
            OFFICER,
            DIRECTOR,
            DEPUTY,
            GROUP_HEAD,
            SECTION_HEAD,
            "core.clerk",
            "core.staff",
            SCHOOL_HEAD,
            "core.school-staff");

    private PersonnelPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                new PermissionEntry(VIEW, EVERYBODY),
                of(SEE),
                new PermissionEntry(ASK, EVERYBODY),
                of(KEEP, HEAD, OFFICER),
                of(CHECK, HEAD, OFFICER),
                of(POST_VIEW, HEAD, OFFICER, DIRECTOR, DEPUTY, GROUP_HEAD),
                of(POST_KEEP, HEAD, OFFICER),
                of(RESOLUTION, HEAD, OFFICER),
                of(ORDER, HEAD),
                of(PAY_VIEW, HEAD, OFFICER, DIRECTOR),
                of(PAYROLL_VIEW, HEAD, OFFICER, DIRECTOR),
                of(PAY, HEAD, OFFICER),
                of(ENDORSE, DIRECTOR, DEPUTY, GROUP_HEAD, SCHOOL_HEAD),
                of(GRANT, DIRECTOR, DEPUTY));
    }

    private static PermissionEntry of(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }
}
