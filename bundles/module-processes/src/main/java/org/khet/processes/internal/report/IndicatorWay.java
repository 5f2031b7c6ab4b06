package org.khet.processes.internal.report;

/** In which direction an indicator is good. */
public enum IndicatorWay {
    /** At least the target. */
    UP,
    /** At most the target. */
    DOWN
}
