package org.khet.documents.internal.disposal;

/** What a committee says about a letter whose time is over. Source: rules on correspondence of 2526, 68. */
public enum DisposalOpinion {
    /** To be destroyed. */
    DESTROY,
    /** To be kept until a later day. */
    KEEP,
    /** To be handed over to the national archives. */
    HAND_OVER
}
