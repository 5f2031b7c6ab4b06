package org.khet.policyplan.internal.transfer;

/** From where, to where. */
public enum TransferSide {
    /** Gives. */
    FROM,
    /** Receives. */
    TO
}
