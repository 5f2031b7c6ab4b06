package org.khet.personnel.internal.post;

/** What a resolution changes about posts. */
public enum PostChangeSort {
    /** กำหนดตำแหน่งใหม่. */
    CREATE,
    /** ยุบเลิกตำแหน่ง. */
    CUT,
    /** ตัดโอนตำแหน่ง. */
    MOVE,
    /** ปรับปรุงหรือยกระดับตำแหน่ง. */
    UPGRADE
}
