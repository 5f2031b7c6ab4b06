package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;

/**
 * A device of the equipment register. Source: ict C.2.
 *
 * @param key      key, revision and office
 * @param assetNo  number of the register, e.g. {@code ICT-0312}
 * @param owner    to whom it belongs
 * @param words    what it is
 * @param state    state
 * @param warranty last day of the warranty, {@code null} when unknown
 * @param location room, may be empty
 */
public record Device(
        Key key,
        String assetNo,
        DeviceOwner owner,
        DeviceText words,
        DeviceState state,
        @Nullable LocalDate warranty,
        String location) {
    /**
     * Which device.
     *
     * @param id      key
     * @param version revision
     * @param office  office of the register
     */
    public record Key(long id, int version, OfficeId office) {}

    /**
     * What it is.
     *
     * @param classCode  code of {@link org.khet.ict.internal.setting.IctCodes#EQUIPMENT_CLASS}
     * @param name       name, 1 to 200 characters
     * @param brand      brand and model, may be empty
     * @param serial     serial number, may be empty
     * @param propertyNo property number (หมายเลขครุภัณฑ์), may be empty
     */
    public record DeviceText(String classCode, String name, String brand, String serial, String propertyNo) {}

    /** Key of the record. */
    public long id() {
        return key.id();
    }
}
