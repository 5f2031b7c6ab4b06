package org.khet.policyplan.internal.allocation;

/** What an allocation is to earlier ones. */
public enum AllocationSort {
    /** The first one. */
    ORIGINAL,
    /** More, for those who were held back. */
    SUPPLEMENT,
    /** Plus or minus to one that was notified. */
    ADJUSTMENT,
    /** Of left-over money. */
    LEFT_OVER
}
