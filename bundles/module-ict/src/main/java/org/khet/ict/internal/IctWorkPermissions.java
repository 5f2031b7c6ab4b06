package org.khet.ict.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/**
 * Permissions of the registers beside the desk: network, traffic logs, distance education and publishing, and
 * the standard roles that hold them at first. Source: ict A.3, kinds-ict 8.
 */
public final class IctWorkPermissions {
    /** See network sites, schools the own ones. */
    public static final Permission SITE_VIEW = Permission.of("ict:site:view");
    /** Record the line of a site, schools that of the own one. */
    public static final Permission SITE_EDIT = Permission.of("ict:site:edit");
    /** See risks of systems. */
    public static final Permission NETWORK_VIEW = Permission.of("ict:network:view");
    /** Record risks, end sites. */
    public static final Permission NETWORK_EDIT = Permission.of("ict:network:edit");
    /** See the register of traffic logs; their content is never in the portal. */
    public static final Permission LOG_VIEW = Permission.of("ict:log:view");
    /** Store, verify, hold and purge batches of traffic logs. */
    public static final Permission LOG_STORE = Permission.of("ict:log:store");
    /** See the readiness of schools for distance education. */
    public static final Permission DISTANCE_VIEW = Permission.of("ict:distance:view");
    /** Record readiness, schools their own. */
    public static final Permission DISTANCE_EDIT = Permission.of("ict:distance:edit");
    /** Check what schools recorded. */
    public static final Permission DISTANCE_CHECK = Permission.of("ict:distance:check");
    /** Ask for a video conference. */
    public static final Permission CONFERENCE_ASK = Permission.of("ict:conference:ask");
    /** Decide about video conferences. */
    public static final Permission CONFERENCE_APPROVE = Permission.of("ict:conference:approve");
    /** Test and hold video conferences. */
    public static final Permission CONFERENCE_RUN = Permission.of("ict:conference:run");
    /** See what was published. */
    public static final Permission WEB_VIEW = Permission.of("ict:web:view");
    /** Write and publish for the own group. */
    public static final Permission WEB_EDIT = Permission.of("ict:web:edit");
    /** Decide what stands on the home page. */
    public static final Permission WEB_HOME = Permission.of("ict:web:home");

    /** Approve that traffic logs are handed to a competent official. */
    public static final Permission LOG_DISCLOSE = Permission.of("ict:log:disclose");
    /** See and use the catalogue of media. */
    public static final Permission LEARNING_VIEW = Permission.of("ict:learning:view");
    /** Keep the catalogue of media. */
    public static final Permission LEARNING_EDIT = Permission.of("ict:learning:edit");
    /** See specifications. */
    public static final Permission SPEC_VIEW = Permission.of("ict:specification:view");
    /** Write and compare specifications. */
    public static final Permission SPEC_EDIT = Permission.of("ict:specification:edit");
    /** Approve specifications. */
    public static final Permission SPEC_APPROVE = Permission.of("ict:specification:approve");

    /** Read knowledge articles and say whether they help. */
    public static final Permission KNOWLEDGE_VIEW = Permission.of("ict:knowledge:view");
    /** Write knowledge articles, people of a group those of the own one. */
    public static final Permission KNOWLEDGE_EDIT = Permission.of("ict:knowledge:edit");
    /** Review, publish and retire knowledge articles, heads of groups those of the own one. */
    public static final Permission KNOWLEDGE_REVIEW = Permission.of("ict:knowledge:review");
    /** See studies, software and work to which ICT was applied. */
    public static final Permission STUDY_VIEW = Permission.of("ict:study:view");
    /** Keep studies, software and work to which ICT was applied. */
    public static final Permission STUDY_EDIT = Permission.of("ict:study:edit");
    /** Decide which proposals of a study are adopted. */
    public static final Permission STUDY_AGREE = Permission.of("ict:study:agree");
    /** See what data were exchanged. */
    public static final Permission EXCHANGE_VIEW = Permission.of("ict:exchange:view");
    /** Record exchanged data. */
    public static final Permission EXCHANGE_EDIT = Permission.of("ict:exchange:edit");
    /** Certify data that go to other agencies. */
    public static final Permission EXCHANGE_CERTIFY = Permission.of("ict:exchange:certify");

    /** See ICT plans and their projects. */
    public static final Permission PLAN_VIEW = Permission.of("ict:plan:view");
    /** Write ICT plans, hand them in and tell how far their projects are. */
    public static final Permission PLAN_EDIT = Permission.of("ict:plan:edit");
    /** Endorse ICT plans or give them back. */
    public static final Permission PLAN_ENDORSE = Permission.of("ict:plan:endorse");
    /** Approve ICT plans. */
    public static final Permission PLAN_APPROVE = Permission.of("ict:plan:approve");

    private static final String STAFF = "core.staff";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String CENTRAL_CLERK = "core.central-clerk";
    private static final String SCHOOL_STAFF = "core.school-staff";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String DEPUTY = "core.deputy";
    private static final String DIRECTOR = "core.director";
    private static final String WEB = "core.web";
    private static final String CLERK = "ict.clerk";
    private static final String TECH = "ict.tech";
    private static final String DATA = "ict.data";
    private static final String HEAD = "ict.head";

    private IctWorkPermissions() {}

    /** All permissions with their first holders. */
    static List<PermissionEntry> entries() {
        Set<String> all = Set.of(
                STAFF, GROUP_HEAD, CENTRAL_CLERK, SCHOOL_STAFF, SCHOOL_HEAD, DEPUTY, DIRECTOR, CLERK, TECH, DATA, HEAD);
        Set<String> seeing = Set.of(CLERK, TECH, DATA, HEAD, DEPUTY, DIRECTOR);
        return List.of(
                new PermissionEntry(SITE_VIEW, Set.of(SCHOOL_STAFF, SCHOOL_HEAD, CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(SITE_EDIT, Set.of(SCHOOL_STAFF, TECH, HEAD)),
                new PermissionEntry(NETWORK_VIEW, seeing),
                new PermissionEntry(NETWORK_EDIT, Set.of(TECH, HEAD)),
                new PermissionEntry(LOG_VIEW, Set.of(TECH, HEAD, DIRECTOR)),
                new PermissionEntry(LOG_STORE, Set.of(TECH, HEAD)),
                new PermissionEntry(
                        DISTANCE_VIEW, Set.of(SCHOOL_STAFF, SCHOOL_HEAD, CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(DISTANCE_EDIT, Set.of(SCHOOL_STAFF, SCHOOL_HEAD, HEAD)),
                new PermissionEntry(DISTANCE_CHECK, Set.of(CLERK, HEAD)),
                new PermissionEntry(CONFERENCE_ASK, all),
                new PermissionEntry(CONFERENCE_APPROVE, Set.of(HEAD)),
                new PermissionEntry(CONFERENCE_RUN, Set.of(TECH, HEAD)),
                new PermissionEntry(WEB_VIEW, all),
                new PermissionEntry(WEB_EDIT, Set.of(WEB, HEAD)),
                new PermissionEntry(WEB_HOME, Set.of(CENTRAL_CLERK, DEPUTY)),
                new PermissionEntry(LOG_DISCLOSE, Set.of(DIRECTOR)),
                new PermissionEntry(LEARNING_VIEW, all),
                new PermissionEntry(LEARNING_EDIT, Set.of(CLERK, HEAD)),
                new PermissionEntry(SPEC_VIEW, Set.of(STAFF, GROUP_HEAD, CLERK, TECH, DATA, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(SPEC_EDIT, Set.of(TECH, DATA, HEAD)),
                new PermissionEntry(SPEC_APPROVE, Set.of(DIRECTOR)),
                new PermissionEntry(KNOWLEDGE_VIEW, all),
                new PermissionEntry(KNOWLEDGE_EDIT, Set.of(STAFF, GROUP_HEAD, CLERK, TECH, DATA, HEAD)),
                new PermissionEntry(KNOWLEDGE_REVIEW, Set.of(GROUP_HEAD, HEAD)),
                new PermissionEntry(STUDY_VIEW, seeing),
                new PermissionEntry(STUDY_EDIT, Set.of(TECH, DATA, HEAD)),
                new PermissionEntry(STUDY_AGREE, Set.of(DIRECTOR)),
                new PermissionEntry(PLAN_VIEW, Set.of(STAFF, GROUP_HEAD, CLERK, TECH, DATA, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(PLAN_EDIT, Set.of(CLERK, DATA, HEAD)),
                new PermissionEntry(PLAN_ENDORSE, Set.of(DEPUTY, DIRECTOR)),
                new PermissionEntry(PLAN_APPROVE, Set.of(DIRECTOR)),
                new PermissionEntry(EXCHANGE_VIEW, seeing),
                new PermissionEntry(EXCHANGE_EDIT, Set.of(DATA, HEAD)),
                new PermissionEntry(EXCHANGE_CERTIFY, Set.of(DIRECTOR)));
    }
}
