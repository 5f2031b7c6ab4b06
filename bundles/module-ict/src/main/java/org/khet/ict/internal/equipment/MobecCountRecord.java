package org.khet.ict.internal.equipment;

import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.schooldata.SchoolCountKind;

/** What EMIS or M-OBEC says a school has of a class of devices in a year. Source: ict P20, ICT-44. */
public final class MobecCountRecord extends SchoolCountKind {
    /** The kind as the module keeps it. */
    public MobecCountRecord() {
        super(
                "ict",
                "mobec-count",
                "ict_mobec_count",
                "device_class",
                IctCodes.EQUIPMENT_CLASS,
                IctPermissions.EQUIPMENT_VIEW,
                IctPermissions.EQUIPMENT_EDIT);
        menu("ICT", "clipboard-list", 23, "devices");
    }
}
