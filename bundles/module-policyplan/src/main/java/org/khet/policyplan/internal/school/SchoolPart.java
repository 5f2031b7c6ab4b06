package org.khet.policyplan.internal.school;

/** What a school does in a change. */
public enum SchoolPart {
    /** It ends. */
    GIVING,
    /** It goes on. */
    RECEIVING
}
