package org.khet.supervision.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A. */
public final class SupervisionPermissions {
    /** See plans, visits and advice; a school its own. */
    public static final Permission VISIT_VIEW = Permission.of("supervision:visit:view");
    /** Plan and note visits, follow advice. */
    public static final Permission VISIT_KEEP = Permission.of("supervision:visit:keep");
    /** Approve plans of supervision. */
    public static final Permission PLAN_APPROVE = Permission.of("supervision:plan:approve");
    /** Sign notes of visits to the own school. */
    public static final Permission VISIT_SIGN = Permission.of("supervision:visit:sign");
    /** Report what the own school did about advice. */
    public static final Permission ADVICE_ACT = Permission.of("supervision:advice:act");
    /** See self-assessments, curricula, results of tests and what follows from them; a school its own. */
    public static final Permission QUALITY_VIEW = Permission.of("supervision:quality:view");
    /** Keep them, read and answer self-assessments. */
    public static final Permission QUALITY_KEEP = Permission.of("supervision:quality:keep");
    /** Send what the own school owes: self-assessment, curriculum, what was done. */
    public static final Permission QUALITY_SEND = Permission.of("supervision:quality:send");
    /** Register media and innovations; a school its own. */
    public static final Permission MEDIA_KEEP = Permission.of("supervision:media:keep");
    /** See reports of supervision. */
    public static final Permission REPORT_VIEW = Permission.of("supervision:report:view");
    /** Write them. */
    public static final Permission REPORT_KEEP = Permission.of("supervision:report:keep");
    /** Acknowledge them. */
    public static final Permission REPORT_ACKNOWLEDGE = Permission.of("supervision:report:acknowledge");
    /** Record what the monitoring and supervision committee resolved. */
    public static final Permission COMMITTEE_RECORD = Permission.of("supervision:committee:record");

    private static final String SUPERVISOR = "supervision.supervisor";
    private static final String HEAD = "supervision.head";
    private static final String SECRETARY = "supervision.committee-secretary";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String STAFF = "core.staff";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String SCHOOL_STAFF = "core.school-staff";

    private SupervisionPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                to(VISIT_VIEW, SUPERVISOR, HEAD, DIRECTOR, DEPUTY, GROUP_HEAD, STAFF, SCHOOL_HEAD, SCHOOL_STAFF),
                to(VISIT_KEEP, SUPERVISOR, HEAD),
                to(PLAN_APPROVE, HEAD, DIRECTOR, DEPUTY),
                to(VISIT_SIGN, SCHOOL_HEAD),
                to(ADVICE_ACT, SCHOOL_HEAD, SCHOOL_STAFF),
                to(QUALITY_VIEW, SUPERVISOR, HEAD, DIRECTOR, DEPUTY, GROUP_HEAD, SCHOOL_HEAD, SCHOOL_STAFF),
                to(QUALITY_KEEP, SUPERVISOR, HEAD),
                to(QUALITY_SEND, SCHOOL_HEAD, SCHOOL_STAFF),
                to(MEDIA_KEEP, SUPERVISOR, HEAD, SCHOOL_HEAD, SCHOOL_STAFF),
                to(REPORT_VIEW, SUPERVISOR, HEAD, SECRETARY, DIRECTOR, DEPUTY, GROUP_HEAD),
                to(REPORT_KEEP, SUPERVISOR, HEAD),
                to(REPORT_ACKNOWLEDGE, DIRECTOR, DEPUTY),
                to(COMMITTEE_RECORD, SECRETARY, HEAD));
    }

    private static PermissionEntry to(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }
}
