package org.khet.ict.internal.equipment;

import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may see and change the equipment register, and what a device must have. Source: ict A.3, C.2. */
@Component(service = DeviceValidator.class)
public final class DeviceValidator {
    private final DeviceRepository devices;
    private final IctCodeLists codes;
    private final ServiceUnit desk;

    /** For the component runtime. */
    @Activate
    public DeviceValidator(
            @Reference DeviceRepository devices, @Reference IctCodeLists codes, @Reference ServiceUnit desk) {
        this.devices = devices;
        this.codes = codes;
        this.desk = desk;
    }

    /** Whether the permission is held for the desk, not only for some other unit. */
    boolean atDesk(Caller caller, Permission permission) {
        return desk.reaches(caller.office(), caller.scope(permission));
    }

    /** @throws NotPermitted if the caller may not change the register */
    void mayEdit(Caller caller) {
        caller.require(IctPermissions.EQUIPMENT_EDIT);
        if (!atDesk(caller, IctPermissions.EQUIPMENT_EDIT)) {
            throw new NotPermitted(IctPermissions.EQUIPMENT_EDIT);
        }
    }

    DeviceRepository.Reach reach(Caller caller) {
        Scope scope = caller.require(IctPermissions.EQUIPMENT_VIEW);
        return new DeviceRepository.Reach(
                scope.wholeOffice()
                        || atDesk(caller, IctPermissions.REPAIR_WORK)
                        || atDesk(caller, IctPermissions.REPAIR_ACCEPT),
                scope.schools().isEmpty(),
                scope.schools(),
                scope.units());
    }

    /**
     * The device of a draft.
     *
     * @throws Rejected if a field is missing or too long
     */
    Device device(Caller caller, Device.Key key, String no, DeviceDraft draft) {
        var words = new Device.Words(
                draft.words().classCode(),
                TextValidator.clean(draft.words().name()),
                TextValidator.clean(draft.words().brand()),
                TextValidator.clean(draft.words().serial()),
                TextValidator.clean(draft.words().propertyNo()));
        String location = TextValidator.clean(draft.location());
        List<Problem> problems = TextValidator.found(
                draft.owner() == null ? TextValidator.missing("owner") : null,
                codes.wrongCode(caller.office(), IctCodes.EQUIPMENT_CLASS, "class", words.classCode()),
                TextValidator.wrongLength("name", words.name(), 1, 200),
                TextValidator.tooLong("brand", words.brand(), 60),
                TextValidator.tooLong("serial", words.serial(), 60),
                TextValidator.tooLong("property", words.propertyNo(), 60),
                TextValidator.tooLong("location", location, 200));
        if (!problems.isEmpty() || draft.owner() == null) {
            throw new Rejected(problems);
        }
        return new Device(key, no, draft.owner(), words, draft.state(), draft.warranty(), location);
    }

    /** @throws Rejected if the state cannot become that one by hand, or does so without a reason */
    void refuseWay(Device before, Device after, String reason) {
        if (before.state() == after.state()) {
            return;
        }
        if (!before.state().mayBecome(after.state())) {
            throw Rejected.of("state", "ict.error.device-state");
        }
        List<Problem> problems =
                TextValidator.found(TextValidator.wrongLength("reason", TextValidator.clean(reason), 1, 500));
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    /** @throws Rejected if another device has the property or serial number */
    void refuseTwin(Device device) {
        devices.twin(device.key().office(), device).ifPresent(other -> {
            boolean serial = !device.words().serial().isEmpty()
                    && device.words().serial().equals(other.words().serial());
            throw Rejected.of(serial ? "serial" : "property", "ict.error.twin", other.assetNo());
        });
    }
}
