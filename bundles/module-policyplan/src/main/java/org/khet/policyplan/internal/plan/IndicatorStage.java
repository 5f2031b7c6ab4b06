package org.khet.policyplan.internal.plan;

/** What an indicator measures. Source: README §10, kinds-policyplan §8. */
public enum IndicatorStage {
    /** Input. */
    INPUT,
    /** Process. */
    PROCESS,
    /** Output. */
    OUTPUT,
    /** Outcome. */
    OUTCOME
}
