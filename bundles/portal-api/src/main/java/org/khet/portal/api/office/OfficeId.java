package org.khet.portal.api.office;

/**
 * Key of an office (สำนักงานเขตพื้นที่การศึกษา). It never changes; people and commands use the office's code.
 *
 * @param value positive
 */
public record OfficeId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public OfficeId {
        if (value <= 0) {
            throw new IllegalArgumentException("office id " + value);
        }
    }
}
