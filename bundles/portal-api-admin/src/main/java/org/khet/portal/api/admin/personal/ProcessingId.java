package org.khet.portal.api.admin.personal;

/**
 * Key of an activity in the register of processing.
 *
 * @param value positive
 */
public record ProcessingId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public ProcessingId {
        if (value <= 0) {
            throw new IllegalArgumentException("ProcessingId " + value);
        }
    }
}
