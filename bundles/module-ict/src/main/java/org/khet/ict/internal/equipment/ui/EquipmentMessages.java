package org.khet.ict.internal.equipment.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;

/**
 * Words for devices.
 *
 * @param texts  texts of the module
 * @param codes  names of codes
 * @param office office of the codes
 */
record EquipmentMessages(Texts texts, IctCodeLists codes, OfficeId office) {
    String state(DeviceState state) {
        return texts.get("ict.equipment.state." + state);
    }

    String classOf(String code) {
        return codes.name(office, IctCodes.EQUIPMENT_CLASS, code, texts);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : ScreenDates.in(texts.locale()).listDate(day);
    }

    static BadgeTone look(DeviceState state) {
        return switch (state) {
            case IN_USE -> BadgeTone.DONE;
            case SPARE, DISPOSED -> BadgeTone.IDLE;
            case ON_LOAN, UNDER_REPAIR -> BadgeTone.RUN;
            case DAMAGED, WAITING_DISPOSAL -> BadgeTone.NEAR;
            case LOST -> BadgeTone.LATE;
        };
    }
}
