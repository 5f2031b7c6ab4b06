package org.khet.training.internal.induction;

/** What came of the training of a candidate. */
public enum InductionResult {
    /** Attended enough. */
    PASSED,
    /** Attended too little. */
    NOT_PASSED,
    /** Did not come. */
    ABSENT,
    /** Found no seat, or the course was not held. */
    NOT_TRAINED
}
