package org.khet.ict.internal.equipment;

/** What maintenance found; text {@code ict.choice.check-result.<NAME>}. Source: ict C.2. */
public enum CheckResult {
    GOOD,
    WATCH,
    FAULT
}
