package org.khet.portal.api.structure;

/**
 * Key of a unit of an office (กลุ่ม หน่วย กลุ่มงาน).
 *
 * @param value positive
 */
public record UnitId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public UnitId {
        if (value <= 0) {
            throw new IllegalArgumentException("UnitId " + value);
        }
    }
}
