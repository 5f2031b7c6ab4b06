package org.khet.policyplan.internal.transfer;

/** What a transfer crosses. */
public enum TransferReach {
    /** Inside one programme and type. */
    INSIDE,
    /** Across programmes. */
    ACROSS_PROGRAMME,
    /** Across expenditure types. */
    ACROSS_TYPE
}
