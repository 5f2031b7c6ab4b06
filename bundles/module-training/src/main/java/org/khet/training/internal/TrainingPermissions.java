package org.khet.training.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A, TDEV. */
public final class TrainingPermissions {
    /** See courses, who takes part and certificates, as far as the scope reaches. */
    public static final Permission VIEW = Permission.of("training:course:view");
    /** Keep courses, sign-in, certificates, lists of candidates and networks. */
    public static final Permission KEEP = Permission.of("training:course:keep");
    /** Apply for a course for oneself. */
    public static final Permission APPLY = Permission.of("training:course:apply");
    /** Nominate people of the own school or unit. */
    public static final Permission NOMINATE = Permission.of("training:course:nominate");
    /** Read ratings of courses. */
    public static final Permission RATING_VIEW = Permission.of("training:rating:view");
    /** See what people learned, as far as the scope reaches, and write down the own. */
    public static final Permission HISTORY_VIEW = Permission.of("training:history:view");
    /** Confirm what people learned elsewhere, and write it down for them. */
    public static final Permission HISTORY_KEEP = Permission.of("training:history:keep");
    /** Say what the own unit or school needs to learn. */
    public static final Permission NEED_WRITE = Permission.of("training:need:write");
    /** Keep the yearly training plan. */
    public static final Permission PLAN_KEEP = Permission.of("training:plan:keep");
    /** Approve the yearly training plan. */
    public static final Permission PLAN_APPROVE = Permission.of("training:plan:approve");
    /** See licences, as far as the scope reaches. */
    public static final Permission LICENCE_VIEW = Permission.of("training:licence:view");
    /** Keep licences of the own unit or school. */
    public static final Permission LICENCE_KEEP = Permission.of("training:licence:keep");
    /** Announce awards, name their committees, decide by their points. */
    public static final Permission AWARD_KEEP = Permission.of("training:award:keep");
    /** See study leave, as far as the scope reaches, and ask for the own. */
    public static final Permission STUDY_VIEW = Permission.of("training:study:view");
    /** Keep study leave: contracts, reports, return. */
    public static final Permission STUDY_KEEP = Permission.of("training:study:keep");
    /** Decide about study leave. */
    public static final Permission STUDY_APPROVE = Permission.of("training:study:approve");

    private static final String OFFICER = "training.officer";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String CLERK = "core.clerk";
    private static final String STAFF = "core.staff";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String SCHOOL_STAFF = "core.school-staff";
    private static final String[] EVERYBODY = {
        DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, CLERK, STAFF, SCHOOL_HEAD, SCHOOL_STAFF
    };

    private TrainingPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                officer(VIEW, EVERYBODY),
                officer(KEEP),
                officer(APPLY, EVERYBODY),
                officer(NOMINATE, DIRECTOR, DEPUTY, GROUP_HEAD, SCHOOL_HEAD),
                officer(RATING_VIEW, DIRECTOR, DEPUTY),
                officer(HISTORY_VIEW, EVERYBODY),
                officer(HISTORY_KEEP, SCHOOL_HEAD),
                officer(NEED_WRITE, GROUP_HEAD, SCHOOL_HEAD),
                officer(PLAN_KEEP),
                new PermissionEntry(PLAN_APPROVE, Set.of(DIRECTOR, DEPUTY)),
                officer(LICENCE_VIEW, EVERYBODY),
                officer(LICENCE_KEEP, SCHOOL_HEAD),
                officer(AWARD_KEEP),
                officer(STUDY_VIEW, EVERYBODY),
                officer(STUDY_KEEP),
                new PermissionEntry(STUDY_APPROVE, Set.of(DIRECTOR, DEPUTY)));
    }

    /** Whoever keeps the work of the group, and these. */
    private static PermissionEntry officer(Permission permission, String... others) {
        Set<String> roles = new HashSet<>(Arrays.asList(others));
        roles.add(OFFICER);
        return new PermissionEntry(permission, roles);
    }
}
