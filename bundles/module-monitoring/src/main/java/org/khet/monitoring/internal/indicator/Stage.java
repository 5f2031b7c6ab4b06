package org.khet.monitoring.internal.indicator;

/** What an indicator measures. Source: monitoring terms (S1), ME-03. */
public enum Stage {
    /** Money, people, things that go in. */
    INPUT,
    /** How it is done. */
    PROCESS,
    /** What comes out of it. */
    OUTPUT,
    /** What becomes of it. */
    OUTCOME
}
