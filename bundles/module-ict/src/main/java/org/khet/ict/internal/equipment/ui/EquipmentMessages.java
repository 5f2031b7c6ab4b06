package org.khet.ict.internal.equipment.ui;

import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;

/**
 * Words for devices.
 *
 * @param texts  texts of the module
 * @param codes  names of codes
 * @param office office of the codes
 */
record EquipmentMessages(Texts texts, IctCodeLists codes, OfficeId office) {
    String classOf(String code) {
        return codes.name(office, IctCodes.EQUIPMENT_CLASS, code, texts);
    }
}
