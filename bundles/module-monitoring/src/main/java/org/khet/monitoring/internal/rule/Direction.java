package org.khet.monitoring.internal.rule;

/** Which way an indicator is good. Source: monitoring ME-03. */
public enum Direction {
    /** The more the better. */
    UP,
    /** The less the better. */
    DOWN,
    /** Good between two bounds. */
    RANGE
}
