package org.khet.portal.api.admin.duty;

/**
 * Key of a duty that somebody does; it belongs to one office.
 *
 * @param value positive
 */
public record AssignedDutyId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public AssignedDutyId {
        if (value <= 0) {
            throw new IllegalArgumentException("AssignedDutyId " + value);
        }
    }
}
