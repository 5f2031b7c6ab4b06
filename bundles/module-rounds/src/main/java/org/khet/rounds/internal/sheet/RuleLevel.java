package org.khet.rounds.internal.sheet;

/** What a finding asks of the school. */
public enum RuleLevel {
    /** It must be corrected before the values are confirmed. */
    ERROR,
    /** It must be answered before the values are confirmed. */
    NOTE
}
