package org.khet.ict.internal.equipment;

/** What changed about a device; text {@code ict.choice.device-move-sort.<NAME>}. */
public enum DeviceMoveSort {
    STATE,
    OWNER,
    ROOM
}
