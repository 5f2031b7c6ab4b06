package org.khet.policyplan.internal.money;

/** Why a fund line changed. */
public enum MoveSort {
    /** Money was received. */
    RECEIVED,
    /** Money received was reversed. */
    REVERSED,
    /** An allocation was approved. */
    ALLOCATED,
    /** An allocation was cancelled. */
    RETURNED,
    /** Money went to another line. */
    TRANSFER_OUT,
    /** Money came from another line. */
    TRANSFER_IN
}
