package org.khet.portal.api.school;

/**
 * Key of a school; its codes may change, this key does not.
 *
 * @param value positive
 */
public record SchoolId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public SchoolId {
        if (value <= 0) {
            throw new IllegalArgumentException("SchoolId " + value);
        }
    }
}
