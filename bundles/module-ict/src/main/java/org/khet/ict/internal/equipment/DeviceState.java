package org.khet.ict.internal.equipment;

import java.util.EnumSet;
import java.util.Set;

/** State of a device; text {@code ict.equipment.state.<NAME>}. Source: ict L3. */
public enum DeviceState {
    IN_USE,
    SPARE,
    ON_LOAN,
    UNDER_REPAIR,
    DAMAGED,
    WAITING_DISPOSAL,
    DISPOSED,
    LOST;

    /** Whether whoever keeps the register may change it to that; loans and repairs bring and end their states themselves. */
    public boolean mayBecome(DeviceState next) {
        return switch (this) {
            case IN_USE, SPARE, DAMAGED -> next != ON_LOAN && next != UNDER_REPAIR && next != DISPOSED;
            case WAITING_DISPOSAL -> next == DISPOSED || next == DAMAGED || next == LOST || next == this;
            case LOST -> next == IN_USE || next == SPARE || next == DAMAGED || next == this;
            case ON_LOAN, UNDER_REPAIR, DISPOSED -> next == this;
        };
    }

    /** All states of what is not gone. */
    public static Set<DeviceState> here() {
        return EnumSet.complementOf(EnumSet.of(DISPOSED, LOST));
    }

    /** Whether it can no longer be repaired. Source: ict E-R21b. */
    public boolean isGone() {
        return this == DISPOSED || this == LOST;
    }
}
