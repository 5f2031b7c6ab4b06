package org.khet.ict.internal.distance;

/** By which system a school teaches at a distance. */
public enum DistanceSystem {
    DLTV,
    DLIT
}
