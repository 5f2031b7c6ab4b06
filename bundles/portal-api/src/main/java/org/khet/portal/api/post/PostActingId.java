package org.khet.portal.api.post;

/**
 * Key of somebody's acting in a vacant post.
 *
 * @param value positive
 */
public record PostActingId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public PostActingId {
        if (value <= 0) {
            throw new IllegalArgumentException("PostActingId " + value);
        }
    }
}
