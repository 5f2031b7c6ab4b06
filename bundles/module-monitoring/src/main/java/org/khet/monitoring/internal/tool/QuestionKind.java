package org.khet.monitoring.internal.tool;

import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern COMMAS = Pattern.compile("\\s*[,;\\n]\\s*");

    /** Choices, or columns of a table, as they were typed with commas, semicolons or lines between them. */
    public static List<String> choices(String typed) {
        return COMMAS.splitAsStream(typed.strip())
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    /** Whether it needs its choices or columns said. */
    public boolean asksChoices() {
        return this == CHOICE || this == MULTI || this == TABLE;
    }
}
