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

    /** All states of what is not gone. */
    public static Set<DeviceState> here() {
        return EnumSet.complementOf(EnumSet.of(DISPOSED, LOST));
    }

    /** Whether somebody can work with it. */
    boolean works() {
        return this == IN_USE || this == SPARE;
    }

    /** Whether it can no longer be repaired. Source: ict E-R21b. */
    public boolean isGone() {
        return this == DISPOSED || this == LOST;
    }
}
