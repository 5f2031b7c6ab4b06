package org.khet.policyplan.internal.setting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the standard roles that hold them at first; afterwards each office decides. Source: policyplan A.3, J.1. */
public final class PolicyplanPermissions {
    /** See plans, projects, rates and ceilings. */
    public static final Permission PLAN_VIEW = Permission.of("policyplan:plan:view");
    /** Write plans, strategies and indicators. */
    public static final Permission PLAN_KEEP = Permission.of("policyplan:plan:keep");
    /** Publish plans and close them. */
    public static final Permission PLAN_PUBLISH = Permission.of("policyplan:plan:publish");
    /** Open an approved plan again. */
    public static final Permission PLAN_REVISE = Permission.of("policyplan:plan:revise");
    /** Write and propose projects of the own unit. */
    public static final Permission PROJECT_PROPOSE = Permission.of("policyplan:project:propose");
    /** Report progress of the own unit's projects and finish them. */
    public static final Permission PROJECT_RUN = Permission.of("policyplan:project:run");
    /** Take projects into the plan. */
    public static final Permission PROJECT_ACCEPT = Permission.of("policyplan:project:accept");
    /** Type decisions of the director while no documents module is on. */
    public static final Permission DECISION_RECORD = Permission.of("policyplan:decision:record");
    /** Type resolutions of the area committee. */
    public static final Permission RESOLUTION_RECORD = Permission.of("policyplan:resolution:record");
    /** See money received and allocations. */
    public static final Permission MONEY_SEE = Permission.of("policyplan:money:see");
    /** Record money received and typed spending. */
    public static final Permission MONEY_RECORD = Permission.of("policyplan:money:record");
    /** Keep allocation items and rates. */
    public static final Permission RATE_KEEP = Permission.of("policyplan:rate:keep");
    /** See the names of hired and entitled people. */
    public static final Permission PERSON_SEE = Permission.of("policyplan:person:see");
    /** See counts of pupils. */
    public static final Permission COUNT_SEE = Permission.of("policyplan:count:see");
    /** Enter counts of the own school. */
    public static final Permission COUNT_ENTER = Permission.of("policyplan:count:enter");
    /** Certify counts of the own school. */
    public static final Permission COUNT_CERTIFY = Permission.of("policyplan:count:certify");
    /** Acknowledge, give back and correct counts. */
    public static final Permission COUNT_CHECK = Permission.of("policyplan:count:check");
    /** Compute and write allocations. */
    public static final Permission ALLOCATION_DRAFT = Permission.of("policyplan:allocation:draft");
    /** Record that the committee agreed to an allocation or request. */
    public static final Permission ALLOCATION_AGREE = Permission.of("policyplan:allocation:agree");
    /** Approve allocations. */
    public static final Permission ALLOCATION_APPROVE = Permission.of("policyplan:allocation:approve");
    /** Send notices of allocations. */
    public static final Permission ALLOCATION_NOTIFY = Permission.of("policyplan:allocation:notify");
    /** Cancel allocations. */
    public static final Permission ALLOCATION_CANCEL = Permission.of("policyplan:allocation:cancel");
    /** See the notices of the own school or unit. */
    public static final Permission NOTICE_VIEW = Permission.of("policyplan:notice:view");
    /** Acknowledge notices of the own school or unit. */
    public static final Permission NOTICE_ACKNOWLEDGE = Permission.of("policyplan:notice:acknowledge");
    /** See requests for money, those of the own school or unit. */
    public static final Permission REQUEST_VIEW = Permission.of("policyplan:request:view");
    /** Write requests of the own school or unit. */
    public static final Permission REQUEST_WRITE = Permission.of("policyplan:request:write");
    /** Send requests of the own school or unit. */
    public static final Permission REQUEST_SEND = Permission.of("policyplan:request:send");
    /** Analyse requests and put the office's request together. */
    public static final Permission REQUEST_ANALYSE = Permission.of("policyplan:request:analyse");
    /** Draft transfers. */
    public static final Permission TRANSFER_DRAFT = Permission.of("policyplan:transfer:draft");
    /** Record the committee's opinion of a transfer. */
    public static final Permission TRANSFER_OPINE = Permission.of("policyplan:transfer:opine");
    /** Carry approved transfers out. */
    public static final Permission TRANSFER_EXECUTE = Permission.of("policyplan:transfer:execute");
    /** See the plans that schools send. */
    public static final Permission SCHOOL_PLAN_VIEW = Permission.of("policyplan:school-plan:view");
    /** Send the plan of the own school. */
    public static final Permission SCHOOL_PLAN_SEND = Permission.of("policyplan:school-plan:send");

    /** See the supporting projects of schools. */
    public static final Permission SUPPORTING_VIEW = Permission.of("policyplan:supporting:view");
    /** Write supporting projects of the own school. */
    public static final Permission SUPPORTING_WRITE = Permission.of("policyplan:supporting:write");
    /** Send supporting projects of the own school. */
    public static final Permission SUPPORTING_SEND = Permission.of("policyplan:supporting:send");

    /** Study, plan and carry out mergers, closings and transfers of schools. */
    public static final Permission SCHOOL_CHANGE = Permission.of("policyplan:school:change");

    private static final String HEAD = "policyplan.head";
    private static final String ANALYST = "policyplan.analyst";
    private static final String BUDGET = "policyplan.budget";
    private static final String INFO = "policyplan.info-lead";
    private static final String SECRETARY = "policyplan.committee-secretary";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String STAFF = "core.staff";
    private static final String CLERK = "core.clerk";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String SCHOOL_STAFF = "core.school-staff";

    private PolicyplanPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return Stream.of(plans(), money(), allocations(), requests())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PermissionEntry> plans() {
        String[] groups = {GROUP_HEAD, SECTION_HEAD, STAFF};
        return List.of(
                to(
                        PLAN_VIEW,
                        HEAD,
                        ANALYST,
                        BUDGET,
                        INFO,
                        SECRETARY,
                        DIRECTOR,
                        DEPUTY,
                        GROUP_HEAD,
                        SECTION_HEAD,
                        STAFF,
                        CLERK),
                to(PLAN_KEEP, HEAD, ANALYST),
                to(PLAN_PUBLISH, HEAD),
                to(PLAN_REVISE, HEAD),
                to(PROJECT_PROPOSE, with(groups, HEAD, ANALYST)),
                to(PROJECT_RUN, with(groups, HEAD, ANALYST)),
                to(PROJECT_ACCEPT, HEAD),
                to(DECISION_RECORD, HEAD),
                to(RESOLUTION_RECORD, SECRETARY),
                to(SCHOOL_CHANGE, HEAD, ANALYST),
                to(SCHOOL_PLAN_VIEW, HEAD, ANALYST, SCHOOL_HEAD, SCHOOL_STAFF),
                to(SCHOOL_PLAN_SEND, SCHOOL_HEAD, SCHOOL_STAFF));
    }

    private static List<PermissionEntry> money() {
        return List.of(
                to(MONEY_SEE, HEAD, ANALYST, BUDGET, SECRETARY, DIRECTOR, DEPUTY),
                to(MONEY_RECORD, BUDGET),
                to(RATE_KEEP, BUDGET),
                to(PERSON_SEE, BUDGET),
                to(COUNT_SEE, HEAD, BUDGET, INFO, DIRECTOR, DEPUTY, SCHOOL_HEAD, SCHOOL_STAFF),
                to(COUNT_ENTER, INFO, SCHOOL_HEAD, SCHOOL_STAFF),
                to(COUNT_CERTIFY, SCHOOL_HEAD),
                to(COUNT_CHECK, INFO));
    }

    private static List<PermissionEntry> allocations() {
        return List.of(
                to(ALLOCATION_DRAFT, BUDGET),
                to(ALLOCATION_AGREE, SECRETARY),
                to(ALLOCATION_APPROVE, DIRECTOR),
                to(ALLOCATION_NOTIFY, BUDGET),
                to(ALLOCATION_CANCEL, HEAD),
                to(NOTICE_VIEW, HEAD, ANALYST, BUDGET, DIRECTOR, DEPUTY, GROUP_HEAD, SCHOOL_HEAD, SCHOOL_STAFF),
                to(NOTICE_ACKNOWLEDGE, GROUP_HEAD, SCHOOL_HEAD),
                to(SUPPORTING_VIEW, HEAD, ANALYST, BUDGET, DIRECTOR, DEPUTY, SCHOOL_HEAD, SCHOOL_STAFF),
                to(SUPPORTING_WRITE, SCHOOL_HEAD, SCHOOL_STAFF),
                to(SUPPORTING_SEND, SCHOOL_HEAD),
                to(TRANSFER_DRAFT, BUDGET),
                to(TRANSFER_OPINE, SECRETARY),
                to(TRANSFER_EXECUTE, HEAD));
    }

    private static List<PermissionEntry> requests() {
        return List.of(
                to(
                        REQUEST_VIEW,
                        HEAD,
                        ANALYST,
                        BUDGET,
                        SECRETARY,
                        DIRECTOR,
                        DEPUTY,
                        GROUP_HEAD,
                        SCHOOL_HEAD,
                        SCHOOL_STAFF),
                to(REQUEST_WRITE, GROUP_HEAD, SCHOOL_HEAD, SCHOOL_STAFF),
                to(REQUEST_SEND, GROUP_HEAD, SCHOOL_HEAD),
                to(REQUEST_ANALYSE, BUDGET));
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private static PermissionEntry to(Permission permission, String... roles) {
        return new PermissionEntry(permission, Stream.of(roles).collect(Collectors.toUnmodifiableSet()));
    }
}
