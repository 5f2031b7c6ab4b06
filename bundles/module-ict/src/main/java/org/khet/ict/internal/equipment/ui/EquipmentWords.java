package org.khet.ict.internal.equipment.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.CodeBook;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.component.State;

/**
 * Words for devices.
 *
 * @param texts  texts of the module
 * @param codes  names of codes
 * @param office office of the codes
 */
record EquipmentWords(Texts texts, CodeBook codes, OfficeId office) {
    String state(DeviceState state) {
        return texts.get("ict.equipment.state." + state);
    }

    String classOf(String code) {
        return codes.name(office, IctCodes.EQUIPMENT_CLASS, code, texts);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : DateWords.in(texts.locale()).listDate(day);
    }

    static State look(DeviceState state) {
        return switch (state) {
            case IN_USE -> State.DONE;
            case SPARE, DISPOSED -> State.IDLE;
            case ON_LOAN, UNDER_REPAIR -> State.RUN;
            case DAMAGED, WAITING_DISPOSAL -> State.NEAR;
            case LOST -> State.LATE;
        };
    }
}
