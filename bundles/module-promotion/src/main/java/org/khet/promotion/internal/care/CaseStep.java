package org.khet.promotion.internal.care;

/** What a team does for a child. Source: other-groups P08. */
public enum CaseStep {
    /** Visited at home. */
    HOME_VISIT,
    /** Talked with the child. */
    COUNSELLING,
    /** Talked with parents. */
    PARENTS,
    /** Met as a team. */
    CONFERENCE,
    /** Helped with money or things. */
    HELP,
    /** Heard from the body to which it was referred. */
    REFERRAL_NEWS,
    /** Something else. */
    OTHER
}
