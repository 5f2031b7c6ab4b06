package org.khet.policyplan.internal.school;

/** What a school does in a change. */
public enum ChangePart {
    /** It ends. */
    GIVING,
    /** It goes on. */
    RECEIVING
}
