package org.khet.portal.api.outcome;

import java.util.List;

/**
 * Why one field was refused.
 *
 * @param field field name of the draft; empty for the whole
 * @param key   text key of the reason
 * @param args  values for the text
 */
public record Problem(String field, String key, List<Object> args) {
    /** Keeps an immutable copy. */
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem of a field. */
    public static Problem of(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args));
    }
}
