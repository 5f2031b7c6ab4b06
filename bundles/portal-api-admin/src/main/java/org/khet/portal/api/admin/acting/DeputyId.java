package org.khet.portal.api.admin.acting;

/**
 * Key of a deputy; it belongs to one office.
 *
 * @param value positive
 */
public record DeputyId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public DeputyId {
        if (value <= 0) {
            throw new IllegalArgumentException("DeputyId " + value);
        }
    }
}
