package org.khet.ict.internal.equipment.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceMoves;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** Decides what the form of a device shows. Imports no Vaadin class. */
final class EquipmentPresenter {
    /** What the presenter may ask of the form. */
    interface Screen {
        /** Shows a device. */
        void show(Device device, boolean editable);

        /** Marks the fields. */
        void showProblems(List<Problem> problems);

        /** Somebody saved first. */
        void showOutdated(Problem problem);

        /** Leaves for the register. */
        void showStored(Device device);
    }

    private final DeviceRegister devices;
    private final DeviceMoves moves;
    private final Caller caller;
    private final Screen screen;
    private @Nullable Device seen;

    EquipmentPresenter(DeviceRegister devices, DeviceMoves moves, Caller caller, Screen screen) {
        this.moves = moves;
        this.devices = devices;
        this.caller = caller;
        this.screen = screen;
    }

    /**
     * Shows a device of the register.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see it
     */
    void open(long id) {
        Device device = devices.open(caller, id);
        seen = device;
        screen.show(device, devices.isEditor(caller));
    }

    /** Adds or changes; the form keeps everything when it is refused. */
    void save(DeviceDraft draft) {
        try {
            Device before = seen;
            screen.showStored(before == null ? devices.add(caller, draft) : moves.change(caller, before, draft));
        } catch (Rejected refused) {
            screen.showProblems(refused.problems());
        } catch (Outdated outdated) {
            screen.showOutdated(outdated.problem());
        }
    }
}
