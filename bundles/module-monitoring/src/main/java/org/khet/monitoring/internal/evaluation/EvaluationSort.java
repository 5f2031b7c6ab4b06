package org.khet.monitoring.internal.evaluation;

import java.util.List;

/** What is evaluated. Source: monitoring ME-13, P04 to P06. */
public enum EvaluationSort {
    /** Strategy of OBEC. */
    OBEC_STRATEGY,
    /** The development plan at its half. */
    PLAN_HALF,
    /** The development plan at its end. */
    PLAN_END,
    /** The annual action plan. */
    ACTION_PLAN,
    /** A project. */
    PROJECT,
    /** A system. */
    SYSTEM,
    /** The website. */
    WEBSITE;

    /** What each fiscal year has. Source: monitoring RM-22, MON-45. */
    static final List<EvaluationSort> YEARLY = List.of(SYSTEM, WEBSITE);
}
