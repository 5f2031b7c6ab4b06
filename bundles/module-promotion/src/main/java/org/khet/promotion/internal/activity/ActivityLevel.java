package org.khet.promotion.internal.activity;

/** How far an activity, a prize or an example reaches. Source: other-groups P06; general practice. */
public enum ActivityLevel {
    /** One school. */
    SCHOOL,
    /** A network of schools. */
    NETWORK,
    /** The area of the office. */
    AREA,
    /** The province. */
    PROVINCE,
    /** The region. */
    REGION,
    /** The nation. */
    NATION,
    /** Beyond. */
    WORLD
}
