package org.khet.portal.api.time;

import java.util.List;

/**
 * One line of what is to be known before a fiscal year is opened.
 *
 * @param kind what kind of line
 * @param key  text of the module that found it, {@code {0}}… are the values
 * @param args values of the text; numbers already as people write them
 * @param link address {@code <module>/<view>[/<key>]} where it is looked at or mended; empty for none
 */
public record YearTurnFinding(Kind kind, String key, List<Object> args, String link) {
    /** In the order in which people read them. */
    public enum Kind {
        /** The new year lacks it. */
        MISSING,
        /** Stands open in the year before, and goes on in the new one. */
        UNFINISHED,
        /** Will be another thing in the new year. */
        CHANGES,
        /** Is there already. */
        READY
    }

    /** Keeps an immutable copy. */
    public YearTurnFinding {
        args = List.copyOf(args);
    }

    /** A line. */
    public static YearTurnFinding of(Kind kind, String link, String key, Object... args) {
        return new YearTurnFinding(kind, key, List.of(args), link);
    }
}
