package org.khet.monitoring.internal.plan;

/** What is followed. Source: monitoring ME-01, ME-04, P15, P16. */
public enum FollowUpItemSort {
    /** A policy of a higher level or of the office. */
    POLICY,
    /** A strategy of the plan. */
    STRATEGY,
    /** A project. */
    PROJECT,
    /** A plan itself. */
    PLAN,
    /** An allocation of money. */
    ALLOCATION,
    /** A transfer of money. */
    TRANSFER,
    /** A change of a school. */
    SCHOOL_CHANGE,
    /** A resolution of the area committee. */
    RESOLUTION,
    /** A collection of information. */
    INFORMATION,
    /** Development of the follow-up itself. */
    DEVELOPMENT
}
