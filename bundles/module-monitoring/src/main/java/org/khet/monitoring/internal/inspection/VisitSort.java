package org.khet.monitoring.internal.inspection;

/** Why somebody comes. Source: monitoring ME-09. */
public enum VisitSort {
    /** To inspect. */
    INSPECTION,
    /** To follow up. */
    FOLLOW_UP,
    /** To coordinate. */
    COORDINATION
}
