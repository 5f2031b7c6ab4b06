package org.khet.audit.internal.engagement;

/** Why an engagement is done. */
public enum EngagementOrigin {
    /** By the approved plan. */
    PLANNED,
    /** By an order of the director beside the plan. */
    SPECIAL
}
