package org.khet.portal.api.acting;

/**
 * Key of an absence; it belongs to one office.
 *
 * @param value positive
 */
public record AbsenceId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public AbsenceId {
        if (value <= 0) {
            throw new IllegalArgumentException("AbsenceId " + value);
        }
    }
}
