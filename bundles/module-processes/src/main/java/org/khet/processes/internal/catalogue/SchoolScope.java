package org.khet.processes.internal.catalogue;

/** Which schools do a step. Source: core B-04, E-38. */
public enum SchoolScope {
    /** All that are open on the day. */
    ALL,
    /** Those of the named districts. */
    DISTRICT,
    /** Those of the named networks. */
    NETWORK,
    /** Those that teach a level or grade, by its code. */
    LEVEL,
    /** Those that are named, by name, short name or code. */
    NAMED
}
