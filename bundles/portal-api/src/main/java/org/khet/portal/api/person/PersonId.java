package org.khet.portal.api.person;

/**
 * Key of a person; a person belongs to one office.
 *
 * @param value positive
 */
public record PersonId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("PersonId " + value);
        }
    }
}
