package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.CodeBook;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.Wording;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.Setting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The register of computers and devices of office and schools. People of the office see the office's, people of a school
 * the school's; who works at the desk sees all. Safe for concurrent use. Source: ict C.2, A.3.
 */
@Component(service = DeviceRegister.class)
public final class DeviceRegister {
    /** Devices are numbered without end: the series never sees another year. */
    private static final NumberSeries NUMBERS = new NumberSeries(
            "ict.equipment", YearKind.CALENDAR, Setting.text("ict.setting.equipmentPattern", "ICT-{seq}", "ict C.2"));

    private final Devices devices;
    private final CodeBook codes;
    private final Series series;
    private final AuditTrail trail;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public DeviceRegister(
            @Reference Devices devices,
            @Reference CodeBook codes,
            @Reference Series series,
            @Reference AuditTrail trail,
            @Reference Transactions transactions) {
        this.devices = devices;
        this.codes = codes;
        this.series = series;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * Adds a device under the next number.
     *
     * @param caller needs {@code ict:equipment:edit} for the whole office
     * @throws Rejected if a field is missing or too long, or the property or serial number is taken
     */
    public Device add(Caller caller, DeviceDraft draft) {
        mayEdit(caller);
        Device checked = checked(caller, new Device.Key(0, 0, caller.office()), "", draft);
        return transactions.call(() -> {
            refuseTwin(checked);
            int running = series.next(caller.office(), NUMBERS, LocalDate.EPOCH).running();
            String no = String.format(Locale.ROOT, "ICT-%04d", running);
            Device added = devices.add(caller.office(), running, numbered(checked, no));
            trail.append(caller, "ict.equipment.added", "ict.equipment/" + added.id(), Map.of("number", no));
            return added;
        });
    }

    /**
     * Changes a device.
     *
     * @param seen the device as it was opened
     * @throws Outdated if somebody saved first
     * @throws Rejected as for {@link #add}
     */
    public Device change(Caller caller, Device seen, DeviceDraft draft) {
        mayEdit(caller);
        if (!seen.key().office().equals(caller.office())) {
            throw new NoLongerThere("ict.equipment/" + seen.id());
        }
        Device checked = checked(caller, seen.key(), seen.assetNo(), draft);
        return transactions.call(() -> {
            refuseTwin(checked);
            Device stored = devices.store(checked);
            trail.append(
                    caller,
                    "ict.equipment.changed",
                    "ict.equipment/" + stored.id(),
                    Map.of("from", seen.state().name(), "to", stored.state().name()));
            return stored;
        });
    }

    private static Device numbered(Device device, String no) {
        return new Device(
                device.key(), no, device.owner(), device.words(), device.state(), device.warranty(), device.location());
    }

    private static void mayEdit(Caller caller) {
        if (!caller.require(IctPermissions.EQUIPMENT_EDIT).wholeOffice()
                && caller.scope(IctPermissions.EQUIPMENT_EDIT).units().isEmpty()) {
            throw new org.khet.portal.api.security.NotPermitted(IctPermissions.EQUIPMENT_EDIT);
        }
    }

    private Device checked(Caller caller, Device.Key key, String no, DeviceDraft draft) {
        var words = new Device.Words(
                draft.words().classCode(),
                Wording.clean(draft.words().name()),
                Wording.clean(draft.words().brand()),
                Wording.clean(draft.words().serial()),
                Wording.clean(draft.words().propertyNo()));
        String location = Wording.clean(draft.location());
        List<Problem> problems = Wording.found(
                draft.owner() == null ? Wording.missing("owner") : null,
                codes.wrongCode(caller.office(), IctCodes.EQUIPMENT_CLASS, "class", words.classCode()),
                Wording.wrongLength("name", words.name(), 1, 200),
                Wording.tooLong("brand", words.brand(), 60),
                Wording.tooLong("serial", words.serial(), 60),
                Wording.tooLong("property", words.propertyNo(), 60),
                Wording.tooLong("location", location, 200));
        if (!problems.isEmpty() || draft.owner() == null) {
            throw new Rejected(problems);
        }
        return new Device(key, no, draft.owner(), words, draft.state(), draft.warranty(), location);
    }

    private void refuseTwin(Device device) {
        devices.twin(device.key().office(), device).ifPresent(other -> {
            boolean serial = !device.words().serial().isEmpty()
                    && device.words().serial().equals(other.words().serial());
            throw Rejected.of(serial ? "serial" : "property", "ict.error.twin", other.assetNo());
        });
    }

    /** A page of rows; columns of the order: number, name, class, state, property. */
    public List<Device> page(Caller caller, DeviceFilter filter, PageRequest page) {
        return devices.page(caller.office(), reach(caller), filter, page);
    }

    /** How many rows {@link #page} has in all. */
    public int count(Caller caller, DeviceFilter filter) {
        return devices.count(caller.office(), reach(caller), filter);
    }

    /**
     * Devices that somebody of this school, or of the office for {@code null}, may report; none that is gone. Who asks is
     * checked by the caller of this method.
     */
    public List<Device> reportable(OfficeId office, @Nullable SchoolId school, String text, PageRequest page) {
        var reach = new Devices.Reach(false, school == null, school == null ? Set.of() : Set.of(school), Set.of());
        Set<DeviceState> states = EnumSet.allOf(DeviceState.class);
        states.removeIf(DeviceState::isGone);
        return devices.page(office, reach, new DeviceFilter(text, Set.of(), states, Set.of(), Set.of()), page);
    }

    /**
     * A device.
     *
     * @throws NoLongerThere if there is none that the caller may see
     */
    public Device open(Caller caller, long id) {
        return devices.find(caller.office(), id)
                .filter(reach(caller)::covers)
                .orElseThrow(() -> new NoLongerThere("ict.equipment/" + id));
    }

    private static Devices.Reach reach(Caller caller) {
        Scope scope = caller.require(IctPermissions.EQUIPMENT_VIEW);
        return new Devices.Reach(
                scope.wholeOffice()
                        || caller.may(IctPermissions.REPAIR_WORK)
                        || caller.may(IctPermissions.REPAIR_ACCEPT),
                scope.schools().isEmpty(),
                scope.schools(),
                scope.units());
    }

    /** The device with this key of the office, for a ticket. */
    public Optional<Device> find(OfficeId office, long id) {
        return devices.find(office, id);
    }

    /** Marks it as under repair; joins the ticket's transaction. */
    public void repairStarted(OfficeId office, long id) {
        devices.repairStarted(office, id);
    }

    /** As {@link Devices#repairEnded}; joins the ticket's transaction. */
    public void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere) {
        devices.repairEnded(office, id, elsewhere);
    }

    /** As {@link Devices#conditionFound}; joins the ticket's transaction. */
    public void conditionFound(OfficeId office, long id, DeviceState condition, BooleanSupplier elsewhere) {
        devices.conditionFound(office, id, condition, elsewhere);
    }
}
