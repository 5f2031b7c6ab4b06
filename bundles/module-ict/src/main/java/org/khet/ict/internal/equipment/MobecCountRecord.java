package org.khet.ict.internal.equipment;

import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.schooldata.SchoolCountKind;

/** What EMIS or M-OBEC says a school has of a class of devices in a year, each for itself. Source: ict P20, ICT-44. */
public final class MobecCountRecord extends SchoolCountKind {
    public final Field<CountingSystem> system =
            choice("system", CountingSystem.class).filtered().initially(CountingSystem.MOBEC);

    /** The kind as the module keeps it. */
    public MobecCountRecord() {
        super("ict", "mobec-count", "ict_mobec_count", "device_class", IctCodes.EQUIPMENT_CLASS);
        declared(IctPermissions.EQUIPMENT_VIEW, IctPermissions.EQUIPMENT_EDIT, system);
        menu("ICT", "clipboard-list", 23, "devices");
    }
}
