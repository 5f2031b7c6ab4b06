package org.khet.audit.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A, A-06. */
public final class AuditPermissions {
    /** See plans, engagements, working papers and reports of the audit. */
    public static final Permission WORK_VIEW = Permission.of("audit:work:view");
    /** Keep them. */
    public static final Permission WORK_KEEP = Permission.of("audit:work:keep");
    /** Review working papers of others. */
    public static final Permission WORK_REVIEW = Permission.of("audit:work:review");
    /** Approve audit plans: the director, no deputy. */
    public static final Permission PLAN_APPROVE = Permission.of("audit:plan:approve");
    /** Give orders upon audit reports: the director, no deputy. */
    public static final Permission REPORT_ORDER = Permission.of("audit:report:order");
    /** See findings, as far as the scope reaches: an audited unit its own once they are issued. */
    public static final Permission FINDING_VIEW = Permission.of("audit:finding:view");
    /** Answer findings about the own unit or school and report what was done. */
    public static final Permission FINDING_ANSWER = Permission.of("audit:finding:answer");
    /** Let auditors read what others keep, for some days. */
    public static final Permission ACCESS_GRANT = Permission.of("audit:access:grant");
    /** See all notes about fraud. */
    public static final Permission FRAUD_SEE = Permission.of("audit:fraud:see");
    /** See risks of the office, those of the own unit. */
    public static final Permission RISK_VIEW = Permission.of("audit:risk:view");
    /** Assess risks of the own unit. */
    public static final Permission RISK_ASSESS = Permission.of("audit:risk:assess");

    private static final String AUDITOR = "audit.auditor";
    private static final String HEAD = "audit.head";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String SCHOOL_HEAD = "core.school-head";

    private AuditPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                to(WORK_VIEW, AUDITOR, HEAD, DIRECTOR),
                to(WORK_KEEP, AUDITOR, HEAD),
                to(WORK_REVIEW, HEAD),
                to(PLAN_APPROVE, DIRECTOR),
                to(REPORT_ORDER, DIRECTOR),
                to(FINDING_VIEW, AUDITOR, HEAD, DIRECTOR, GROUP_HEAD, SECTION_HEAD, SCHOOL_HEAD),
                to(FINDING_ANSWER, GROUP_HEAD, SCHOOL_HEAD),
                to(ACCESS_GRANT, DIRECTOR),
                to(FRAUD_SEE, HEAD, DIRECTOR),
                to(RISK_VIEW, AUDITOR, HEAD, DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD),
                to(RISK_ASSESS, AUDITOR, HEAD, GROUP_HEAD));
    }

    private static PermissionEntry to(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }
}
