package org.khet.rounds.internal.collection;

/** Which schools a collection asks. */
public enum CollectionScope {
    /** All that are open on the day. */
    ALL,
    /** Those of a district. */
    DISTRICT,
    /** Those of a network. */
    NETWORK,
    /** Those that are named. */
    NAMED
}
