package org.khet.promotion.internal.setting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A. */
public final class PromotionPermissions {
    /** See the register of children of compulsory age. */
    public static final Permission CHILD_VIEW = Permission.of("promotion:child:view");
    /** Keep the register of children and their status. */
    public static final Permission CHILD_KEEP = Permission.of("promotion:child:keep");
    /** Follow up children who are not enrolled with their sub-district. */
    public static final Permission CHILD_FOLLOW = Permission.of("promotion:child:follow");
    /** See what schools report: dropouts, screening, safety plans, accidents. */
    public static final Permission REPORT_VIEW = Permission.of("promotion:report:view");
    /** Report for a school. */
    public static final Permission REPORT_WRITE = Permission.of("promotion:report:write");
    /** Call for reports, accept them and give them back. */
    public static final Permission REPORT_ACCEPT = Permission.of("promotion:report:accept");
    /** Work on care cases of whose team one is. */
    public static final Permission CASE_VIEW = Permission.of("promotion:case:view");
    /** Open care cases. */
    public static final Permission CASE_KEEP = Permission.of("promotion:case:keep");
    /** See all care cases; nobody holds it at first. */
    public static final Permission CASE_ALL = Permission.of("promotion:case:oversee");
    /** Work on cases of rights and discipline of whose team one is. */
    public static final Permission RIGHTS_VIEW = Permission.of("promotion:rights:view");
    /** Open cases of rights and discipline. */
    public static final Permission RIGHTS_KEEP = Permission.of("promotion:rights:keep");
    /** See all cases of rights and discipline; nobody holds it at first. */
    public static final Permission RIGHTS_ALL = Permission.of("promotion:rights:oversee");
    /** See education by families and others. */
    public static final Permission PROVIDER_VIEW = Permission.of("promotion:provider:view");
    /** Keep applications, visits and evaluations of education by families and others. */
    public static final Permission PROVIDER_KEEP = Permission.of("promotion:provider:keep");
    /** Write down the decision about education by families and others. */
    public static final Permission PROVIDER_DECIDE = Permission.of("promotion:provider:decide");
    /** See children with special needs. */
    public static final Permission NEED_VIEW = Permission.of("promotion:need:view");
    /** Keep children with special needs, gifted and disadvantaged ones. */
    public static final Permission NEED_KEEP = Permission.of("promotion:need:keep");
    /** See lists of carers that are needed. */
    public static final Permission CARER_VIEW = Permission.of("promotion:carer:view");
    /** Make lists of carers and send them. */
    public static final Permission CARER_KEEP = Permission.of("promotion:carer:keep");
    /** Take lists of carers for the own unit. */
    public static final Permission CARER_TAKE = Permission.of("promotion:carer:take");
    /** See the calendar of activities. */
    public static final Permission ACTIVITY_VIEW = Permission.of("promotion:activity:view");
    /** Keep activities and their results. */
    public static final Permission ACTIVITY_KEEP = Permission.of("promotion:activity:keep");
    /** See scholarships and donations. */
    public static final Permission AID_VIEW = Permission.of("promotion:aid:view");
    /** Keep scholarships and donations. */
    public static final Permission AID_KEEP = Permission.of("promotion:aid:keep");
    /** See the registers of units, good practice, places of learning and agreements. */
    public static final Permission REGISTER_VIEW = Permission.of("promotion:register:view");
    /** Keep the registers of units, good practice, places of learning and agreements. */
    public static final Permission REGISTER_KEEP = Permission.of("promotion:register:keep");
    /** See yearly summaries. */
    public static final Permission SUMMARY_VIEW = Permission.of("promotion:summary:view");
    /** Make yearly summaries. */
    public static final Permission SUMMARY_KEEP = Permission.of("promotion:summary:keep");

    /** Roles of the directors, the group, the plan's group and the schools, parted by blanks. */
    private static final String LEADERS = "core.director core.deputy";

    private static final String HEAD = "promotion.head";
    private static final String OFFICERS = "promotion.head promotion.officer";
    private static final String BUDGET = "policyplan.head policyplan.budget";
    private static final String SCHOOLS = "core.school-head core.school-staff";

    private PromotionPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                entry(CHILD_VIEW, LEADERS, OFFICERS, SCHOOLS),
                entry(CHILD_KEEP, OFFICERS, SCHOOLS),
                entry(CHILD_FOLLOW, OFFICERS),
                entry(REPORT_VIEW, LEADERS, OFFICERS, SCHOOLS),
                entry(REPORT_WRITE, SCHOOLS),
                entry(REPORT_ACCEPT, OFFICERS),
                entry(CASE_VIEW, LEADERS, OFFICERS, SCHOOLS),
                entry(CASE_KEEP, OFFICERS, SCHOOLS),
                entry(CASE_ALL),
                entry(RIGHTS_VIEW, LEADERS, OFFICERS, SCHOOLS),
                entry(RIGHTS_KEEP, OFFICERS, SCHOOLS),
                entry(RIGHTS_ALL),
                entry(PROVIDER_VIEW, LEADERS, OFFICERS),
                entry(PROVIDER_KEEP, OFFICERS),
                entry(PROVIDER_DECIDE, LEADERS, HEAD),
                entry(NEED_VIEW, OFFICERS, SCHOOLS),
                entry(NEED_KEEP, OFFICERS, SCHOOLS),
                entry(CARER_VIEW, LEADERS, OFFICERS, BUDGET),
                entry(CARER_KEEP, OFFICERS),
                entry(CARER_TAKE, BUDGET),
                entry(ACTIVITY_VIEW, LEADERS, OFFICERS, SCHOOLS),
                entry(ACTIVITY_KEEP, OFFICERS),
                entry(AID_VIEW, LEADERS, OFFICERS),
                entry(AID_KEEP, OFFICERS),
                entry(REGISTER_VIEW, LEADERS, OFFICERS, SCHOOLS),
                entry(REGISTER_KEEP, OFFICERS, SCHOOLS),
                entry(SUMMARY_VIEW, LEADERS, OFFICERS),
                entry(SUMMARY_KEEP, OFFICERS));
    }

    private static PermissionEntry entry(Permission permission, String... roles) {
        Set<String> all = Stream.of(roles)
                .flatMap(group -> Stream.of(group.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
        return new PermissionEntry(permission, all);
    }
}
