package org.khet.personnel.internal.appointment;

/** How somebody comes into a post. */
public enum PlacementSort {
    /** บรรจุและแต่งตั้ง, with probation. */
    NEW,
    /** ย้าย. */
    MOVE,
    /** สับเปลี่ยนตำแหน่ง: each of those who exchange their posts has a record of this sort. */
    EXCHANGE,
    /** รับโอน. */
    TRANSFER_IN,
    /** บรรจุกลับ. */
    RETURN,
    /** เลื่อนและแต่งตั้ง. */
    PROMOTION
}
