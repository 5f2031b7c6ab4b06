package org.khet.portal.api.admin.personal;

/**
 * Key of the request of a data subject.
 *
 * @param value positive
 */
public record DataRequestId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public DataRequestId {
        if (value <= 0) {
            throw new IllegalArgumentException("DataRequestId " + value);
        }
    }
}
