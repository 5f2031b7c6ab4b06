package org.khet.rounds.internal.sheet;

/** What a rule of values says about its left item. Source: kinds-processes §4 (sheet); policyplan R-55; ict ICT-63. */
public enum RuleSign {
    /** The same as the right item, row by row where both have the same rows. */
    EQUAL,
    /** Not more than the right item or number. */
    AT_MOST,
    /** Not less than the right item or number. */
    AT_LEAST,
    /** The sum of the right items, joined by {@code +}. */
    SUM_OF,
    /** Changed by more than the right number in percent against the round before. */
    JUMP,
    /** Each cell is filled in. */
    NOT_EMPTY,
    /** In all the same as the right item, however both are split. */
    SAME_AS
}
