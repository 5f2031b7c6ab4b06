package org.khet.processes.internal.matter;

/** How urgent a case is. */
public enum CasePriority {
    /** As usual. */
    NORMAL,
    /** Before others. */
    HIGH,
    /** At once. */
    URGENT
}
