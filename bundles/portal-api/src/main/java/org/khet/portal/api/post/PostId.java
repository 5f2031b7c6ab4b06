package org.khet.portal.api.post;

/**
 * Key of a post; a post belongs to one office.
 *
 * @param value positive
 */
public record PostId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public PostId {
        if (value <= 0) {
            throw new IllegalArgumentException("PostId " + value);
        }
    }
}
