package org.khet.rounds.internal.collection;

/** What becomes of items that the office holds already for the day. Source: ict E-R45, ICT-112. */
public enum HeldChoice {
    /** What is held is taken; schools are not asked. */
    USE,
    /** Schools are asked again, with a reason. */
    ASK_AGAIN
}
