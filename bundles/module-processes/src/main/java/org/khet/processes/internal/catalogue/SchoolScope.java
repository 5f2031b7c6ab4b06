package org.khet.processes.internal.catalogue;

import java.util.List;

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
    NAMED;

    /** Those that say of which districts, networks, levels or schools. */
    public static final List<SchoolScope> NAMING = List.of(DISTRICT, NETWORK, LEVEL, NAMED);
}
