package org.khet.ict.internal.supply;

/** In which condition something is lent and comes back; text {@code ict.choice.device-condition.<NAME>}. Source: ict C.3a. */
public enum DeviceCondition {
    GOOD,
    MINOR,
    DAMAGED,
    LOST
}
