package org.khet.portal.api.post;

/**
 * Key of a function; a function belongs to one office.
 *
 * @param value positive
 */
public record FunctionId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public FunctionId {
        if (value <= 0) {
            throw new IllegalArgumentException("FunctionId " + value);
        }
    }
}
