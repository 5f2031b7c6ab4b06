package org.khet.monitoring.internal.tool;

/** How a question is answered. Source: monitoring ME-07. */
public enum QuestionKind {
    /** A number. */
    NUMBER,
    /** A percentage. */
    PERCENT,
    /** Words. */
    TEXT,
    /** One of several choices. */
    CHOICE,
    /** Some of several choices. */
    MULTI,
    /** 1 to 5. */
    SCALE,
    /** A table. */
    TABLE,
    /** A file. */
    FILE,
    /** A day. */
    DATE;

    /** Whether it needs its choices or columns said. */
    public boolean asksChoices() {
        return this == CHOICE || this == MULTI || this == TABLE;
    }
}
