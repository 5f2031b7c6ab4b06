package org.khet.documents.internal.chain.rule;

/** Who has a level, said so that it follows whoever holds the place. Superiors stand in their order. Source: kinds-documents §6. */
public enum ChainActor {
    /** Head of the drafter's section. */
    SECTION_HEAD,
    /** Head of the drafter's group. */
    UNIT_HEAD,
    /** Deputy head of the office in whose line the group stands. */
    LINE_DEPUTY,
    /** Head of the office. */
    OFFICE_HEAD,
    /** Whoever has a function. */
    FUNCTION,
    /** Whoever holds a post. */
    POST,
    /** A person. */
    PERSON
}
