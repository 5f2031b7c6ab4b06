package org.khet.portal.admin.internal.module.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Which modules a person may switch where: the own office, or all offices for who administers the runtime.
 *
 * @param switches the switches
 * @param offices  columns
 * @param rows     the modules that are there now
 * @param caller   the person in the own office
 * @param operator the person as administrator of the runtime, empty when none
 */
record ModuleBoard(
        ModuleSwitches switches,
        List<Office> offices,
        Supplier<List<PortalModule>> rows,
        Caller caller,
        Optional<RuntimeCaller> operator) {
    /**
     * One box of the matrix.
     *
     * @param office column
     * @param module row
     */
    record Place(OfficeId office, ModuleId module) {}

    ModuleBoard {
        offices = List.copyOf(offices);
    }

    List<PortalModule> modules() {
        return rows.get();
    }

    boolean isOn(Place place) {
        return switches.isOn(place.office(), place.module());
    }

    void set(Place place, boolean on) {
        if (place.office().equals(caller.office()) && caller.may(ModuleSwitches.SWITCH)) {
            switches.set(caller, place.module(), on);
        } else {
            switches.set(operator.orElseThrow(), place.office(), place.module(), on);
        }
    }
}
