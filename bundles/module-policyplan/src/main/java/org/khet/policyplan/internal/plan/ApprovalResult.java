package org.khet.policyplan.internal.plan;

/** How far a body is with a plan. Source: policyplan P20, PLAN-70. */
public enum ApprovalResult {
    /** It has the plan and has not answered. */
    ASKED,
    /** It agreed. */
    AGREED,
    /** It wants the plan changed. */
    RETURNED,
    /** It refused. */
    REFUSED
}
