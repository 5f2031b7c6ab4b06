package org.khet.promotion.internal.home;

/** What came of the yearly evaluation of education by a family or others. Source: other-groups P03, P-02. */
public enum EvaluationResult {
    /** Learners came as far as the plan says. */
    PASSED,
    /** They did in part, and the plan is mended. */
    MENDED,
    /** They did not. */
    FAILED
}
