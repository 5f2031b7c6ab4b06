package org.khet.promotion.internal.summary;

/** What the yearly summary counts. Source: other-groups F (PROM), PROM-16. */
public enum SummaryFigure {
    /** Children of compulsory age on the register today. */
    CHILDREN,
    /** Of these, at no school. */
    OUT_OF_SCHOOL,
    /** Follow-ups that sub-districts answered in the year. */
    FOLLOW_UPS,
    /** Children who dropped out by the reports that were sent in the year. */
    DROPOUTS,
    /** Pupils screened by the reports that were sent in the year. */
    SCREENED,
    /** Of these, at risk. */
    AT_RISK,
    /** Of these, with a problem. */
    WITH_PROBLEM,
    /** Care cases opened in the year. */
    CARE_CASES,
    /** Of the care cases, at risk. */
    CARE_RISK,
    /** Of the care cases, with a problem. */
    CARE_PROBLEM,
    /** Of the care cases, urgent. */
    CARE_URGENT,
    /** Cases of rights and discipline opened in the year. */
    RIGHTS_CASES,
    /** Accidents of the year. */
    ACCIDENTS,
    /** Of these, reported late. */
    ACCIDENTS_LATE,
    /** Hurt in these. */
    HURT,
    /** Families and others that may teach. */
    PROVIDERS,
    /** Children with special needs. */
    SPECIAL_NEEDS,
    /** Of these, with a carer needed. */
    CARERS,
    /** Activities held in the year. */
    ACTIVITIES,
    /** Who joined them. */
    JOINED,
    /** Baht of donations of the year. */
    DONATIONS,
    /** Baht of scholarships that were paid in the year. */
    SCHOLARSHIPS
}
