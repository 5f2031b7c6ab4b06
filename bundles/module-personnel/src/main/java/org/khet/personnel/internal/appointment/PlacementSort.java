package org.khet.personnel.internal.appointment;

/** How somebody comes into a post. */
public enum PlacementSort {
    /** บรรจุและแต่งตั้ง, with probation. */
    NEW,
    /** ย้าย. */
    MOVE,
    /** รับโอน. */
    TRANSFER_IN,
    /** บรรจุกลับ. */
    RETURN,
    /** เลื่อนและแต่งตั้ง. */
    PROMOTION
}
