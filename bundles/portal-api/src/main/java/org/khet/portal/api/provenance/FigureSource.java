package org.khet.portal.api.provenance;

import java.time.Instant;
import org.khet.portal.api.security.Caller;

/**
 * Where a figure comes from: a person who typed it or a file that brought it. A module keeps it beside its own figures, so that
 * what was typed is told apart and never replaced without being asked for. Source: core CORE-149.
 *
 * @param kind how it came
 * @param name who typed it, or the name of the file; at most {@link #MOST_NAME} characters
 * @param at   when, UTC
 */
public record FigureSource(Kind kind, String name, Instant at) {
    /** Longest name; a longer one is cut. */
    public static final int MOST_NAME = 255;

    /** How a figure comes. */
    public enum Kind {
        /** Somebody typed it. */
        TYPED,
        /** It was taken from a file. */
        IMPORTED
    }

    /** Cuts a name that is too long. */
    public FigureSource {
        name = name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
    }

    /** Typed by the caller. */
    public static FigureSource typed(Caller caller, Instant at) {
        return new FigureSource(Kind.TYPED, caller.name(), at);
    }

    /** Taken from a file of this name. */
    public static FigureSource imported(String file, Instant at) {
        return new FigureSource(Kind.IMPORTED, file, at);
    }

    /** Whether somebody typed it. */
    public boolean isTyped() {
        return kind == Kind.TYPED;
    }
}
