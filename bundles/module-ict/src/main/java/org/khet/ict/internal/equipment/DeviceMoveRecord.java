package org.khet.ict.internal.equipment;

import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/** What was before and after each change of a device's state, owner and room; by code only. Source: ict ICT-35, ICT-37. */
public final class DeviceMoveRecord extends RecordKind {
    public final Field<Long> device = record("device", "ict.equipment");
    public final Field<String> assetNo = text("asset_no", 20).searched();
    public final Field<DeviceMoveSort> sort =
            choice("sort", DeviceMoveSort.class).filtered();
    public final Field<String> former = text("former", 200).orEmpty();
    public final Field<String> later = text("later", 200).orEmpty();
    public final Field<String> why = text("why", 500).orEmpty();

    public DeviceMoveRecord() {
        super("ict", "device-move", "ict_device_move");
        rights(IctPermissions.MAINTENANCE_VIEW, IctPermissions.EQUIPMENT_EDIT);
        byCodeOnly();
        seenByOffice();
        titled(assetNo, sort);
        list(assetNo, sort, former, later, why);
        hiddenInMenu();
        menu("ICT", "history", 22);
    }
}
