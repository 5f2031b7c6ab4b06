package org.khet.monitoring.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: monitoring A, J.5. */
public final class MonitoringPermissions {
    /** See plans, rounds, reports and registers, as far as the scope reaches. */
    public static final Permission VIEW = Permission.of("monitoring:monitoring:view");
    /** Keep followed items, indicators and follow-up plans. */
    public static final Permission FRAMEWORK_KEEP = Permission.of("monitoring:framework:keep");
    /** Write down the decision about a plan, an inspection report or an evaluation. */
    public static final Permission DECISION_RECORD = Permission.of("monitoring:decision:record");
    /** Write forms of follow-up. */
    public static final Permission TOOL_KEEP = Permission.of("monitoring:tool:keep");
    /** Agree to forms of progress reports. */
    public static final Permission TOOL_AGREE = Permission.of("monitoring:tool:agree");
    /** Plan, open, close and reopen rounds. */
    public static final Permission ROUND_OPEN = Permission.of("monitoring:round:open");
    /** Write progress reports: the owner's own, a school's, a unit's. */
    public static final Permission REPORT_WRITE = Permission.of("monitoring:report:write");
    /** Confirm progress reports of the own unit or school. */
    public static final Permission REPORT_CONFIRM = Permission.of("monitoring:report:confirm");
    /** Accept progress reports or give them back. */
    public static final Permission REPORT_ACCEPT = Permission.of("monitoring:report:accept");
    /** Write down results of indicators. */
    public static final Permission RESULT_RECORD = Permission.of("monitoring:result:record");
    /** Confirm results and scores. */
    public static final Permission SCORE_CONFIRM = Permission.of("monitoring:score:confirm");
    /** Write down or import spending where finance is off. */
    public static final Permission SPENDING_RECORD = Permission.of("monitoring:spending:record");
    /** Keep inspections and visits. */
    public static final Permission VISIT_KEEP = Permission.of("monitoring:visit:keep");
    /** Enter suggestions and pass them to those concerned. */
    public static final Permission SUGGESTION_PROPOSE = Permission.of("monitoring:suggestion:propose");
    /** Decide about suggestions. */
    public static final Permission SUGGESTION_DECIDE = Permission.of("monitoring:suggestion:decide");
    /** Carry out suggestions for the own unit or school. */
    public static final Permission SUGGESTION_ACT = Permission.of("monitoring:suggestion:act");
    /** Verify that suggestions are carried out. */
    public static final Permission SUGGESTION_VERIFY = Permission.of("monitoring:suggestion:verify");
    /** Keep the list of reports to other bodies. */
    public static final Permission OUTSIDE_KEEP = Permission.of("monitoring:outside:keep");
    /** Keep evaluations. */
    public static final Permission EVALUATION_KEEP = Permission.of("monitoring:evaluation:keep");
    /** Decide about the result of an evaluation. */
    public static final Permission EVALUATION_DECIDE = Permission.of("monitoring:evaluation:decide");

    private static final String LEAD = "monitoring.lead";
    private static final String OFFICER = "monitoring.officer";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String STAFF = "core.staff";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String SCHOOL_STAFF = "core.school-staff";

    private MonitoringPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                line(VIEW, DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, STAFF, SCHOOL_HEAD, SCHOOL_STAFF),
                line(FRAMEWORK_KEEP),
                only(DECISION_RECORD, DIRECTOR, DEPUTY, LEAD),
                line(TOOL_KEEP),
                only(TOOL_AGREE, LEAD),
                only(ROUND_OPEN, LEAD),
                only(REPORT_WRITE, STAFF, GROUP_HEAD, SECTION_HEAD, SCHOOL_STAFF, SCHOOL_HEAD),
                only(REPORT_CONFIRM, GROUP_HEAD, SCHOOL_HEAD),
                line(REPORT_ACCEPT),
                line(RESULT_RECORD),
                only(SCORE_CONFIRM, DIRECTOR, DEPUTY),
                line(SPENDING_RECORD),
                line(VISIT_KEEP),
                line(SUGGESTION_PROPOSE),
                only(SUGGESTION_DECIDE, DIRECTOR, DEPUTY),
                only(SUGGESTION_ACT, GROUP_HEAD, SECTION_HEAD, SCHOOL_HEAD),
                only(SUGGESTION_VERIFY, LEAD),
                line(OUTSIDE_KEEP),
                line(EVALUATION_KEEP),
                only(EVALUATION_DECIDE, DIRECTOR, DEPUTY));
    }

    /** Both of the line, and these. */
    private static PermissionEntry line(Permission permission, String... others) {
        Set<String> roles = new HashSet<>(Arrays.asList(others));
        roles.add(LEAD);
        roles.add(OFFICER);
        return new PermissionEntry(permission, roles);
    }

    private static PermissionEntry only(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }
}
