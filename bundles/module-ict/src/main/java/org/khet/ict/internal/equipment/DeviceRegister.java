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
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
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

    /** Type of the records. */
    static final String RECORD = "ict.equipment";

    private final DeviceRepository devices;
    private final DeviceValidator check;
    private final Series series;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final EventPublisher events;

    /** For the component runtime. */
    @Activate
    public DeviceRegister(
            @Reference DeviceRepository devices,
            @Reference DeviceValidator check,
            @Reference Series series,
            @Reference AuditTrail trail,
            @Reference Transactions transactions,
            @Reference EventPublisher events) {
        this.devices = devices;
        this.check = check;
        this.series = series;
        this.trail = trail;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Adds a device under the next number.
     *
     * @param caller needs {@code ict:equipment:edit} for the office or the unit that owns the register
     * @throws Rejected if a field is missing or too long, or the property or serial number is taken
     */
    public Device add(Caller caller, DeviceDraft draft) {
        check.mayEdit(caller);
        Device checked = check.device(caller, new Device.Key(0, 0, caller.office()), "", draft);
        return transactions.call(() -> {
            check.refuseTwin(checked);
            Device added = numbered(checked);
            noteAdded(caller, added, added.assetNo());
            return added;
        });
    }

    /**
     * Adds devices that come together, all or none, under the next numbers; one entry on the trail.
     *
     * @param caller as for {@link #add}
     * @throws Rejected as for {@link #add}, without the name of the other device
     */
    public List<Device> addAll(Caller caller, List<DeviceDraft> drafts) {
        check.mayEdit(caller);
        Device.Key fresh = new Device.Key(0, 0, caller.office());
        List<Device> checked = drafts.stream()
                .map(draft -> check.device(caller, fresh, "", draft))
                .toList();
        return transactions.call(() -> {
            List<Device> added = checked.stream().map(this::numbered).toList();
            if (!added.isEmpty()) {
                Device last = added.getLast();
                noteAdded(caller, last, added.getFirst().assetNo() + "–" + last.assetNo());
            }
            return added;
        });
    }

    private Device numbered(Device device) {
        OfficeId office = device.key().office();
        int running = series.next(office, NUMBERS, LocalDate.EPOCH).running();
        return found(
                "added",
                devices.add(office, running, numbered(device, String.format(Locale.ROOT, "ICT-%04d", running))));
    }

    /** The search finds it by the words that it has now; nobody is told. */
    private Device found(String happened, Device device) {
        events.record(new DomainEvent(
                RECORD + "." + happened,
                device.key().office(),
                RECORD,
                device.id(),
                "ict/equipment/" + device.id(),
                Map.of(),
                null,
                DomainEvent.Audience.NOBODY));
        return device;
    }

    private void noteAdded(Caller caller, Device device, String numbers) {
        trail.append(caller, "ict.equipment.added", "ict.equipment/" + device.id(), Map.of("number", numbers));
    }

    /**
     * Changes a device.
     *
     * @param seen the device as it was opened
     * @throws Outdated if somebody saved first
     * @throws Rejected as for {@link #add}, or if its state cannot become that one, or does so without a reason (ICT-35)
     */
    public Device change(Caller caller, Device seen, DeviceDraft draft) {
        check.mayEdit(caller);
        if (!seen.key().office().equals(caller.office())) {
            throw new NoLongerThere("ict.equipment/" + seen.id());
        }
        Device checked = check.device(caller, seen.key(), seen.assetNo(), draft);
        check.refuseWay(seen, checked, draft.reason());
        return transactions.call(() -> {
            check.refuseTwin(checked);
            Device stored = found("changed", devices.store(checked));
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

    /** Whether the caller may change the register. */
    public boolean isEditor(Caller caller) {
        return check.atDesk(caller, IctPermissions.EQUIPMENT_EDIT);
    }

    /** A page of rows; columns of the order: number, name, class, state, property. */
    public List<Device> page(Caller caller, DeviceFilter filter, PageRequest page) {
        return devices.page(caller.office(), check.reach(caller), filter, page);
    }

    /** How many rows {@link #page} has in all. */
    public int count(Caller caller, DeviceFilter filter) {
        return devices.count(caller.office(), check.reach(caller), filter);
    }

    /** How many devices of schools the caller sees that are not gone, by school and class. Source: ict ICT-44. */
    public Map<MobecRegister.Kind, Integer> ofSchools(Caller caller) {
        return devices.ofSchools(caller.office(), check.reach(caller));
    }

    /** Whether the caller sees the devices of a school. */
    public boolean sees(Caller caller, SchoolId school) {
        var reach = check.reach(caller);
        return reach.all() || reach.schools().contains(school);
    }

    /**
     * Devices that somebody of this school, or of the office for {@code null}, may report; none that is gone. Who asks is
     * checked by the caller of this method.
     */
    public List<Device> reportable(OfficeId office, @Nullable SchoolId school, String text, PageRequest page) {
        var reach =
                new DeviceRepository.Reach(false, school == null, school == null ? Set.of() : Set.of(school), Set.of());
        return devices.page(office, reach, DeviceFilter.ALL.with(text).in(DeviceState.here()), page);
    }

    /**
     * A device.
     *
     * @throws NoLongerThere if there is none that the caller may see
     */
    public Device open(Caller caller, long id) {
        return devices.find(caller.office(), id)
                .filter(check.reach(caller)::covers)
                .orElseThrow(() -> new NoLongerThere("ict.equipment/" + id));
    }

    /** The device with this key of the office, for a ticket. */
    public Optional<Device> find(OfficeId office, long id) {
        return devices.find(office, id);
    }

    /** As {@link DeviceRepository#named}; who asks is checked by the caller of this method. */
    public Optional<Device> named(OfficeId office, String number) {
        return number.isBlank() ? Optional.empty() : devices.named(office, number);
    }

    /** As {@link DeviceRepository#lent}; joins the loan's transaction. */
    public boolean lent(OfficeId office, long id) {
        return devices.lent(office, id);
    }

    /** As {@link DeviceRepository#lentBack}; joins the loan's transaction. */
    public void lentBack(OfficeId office, long id, @Nullable DeviceState condition) {
        devices.lentBack(office, id, condition);
    }

    /** Devices of a class that are in use, for their maintenance; at most so many. */
    public List<Device> inService(OfficeId office, String classCode, PageRequest page) {
        var all = new DeviceRepository.Reach(true, true, Set.of(), Set.of());
        Set<DeviceState> states =
                EnumSet.of(DeviceState.IN_USE, DeviceState.SPARE, DeviceState.ON_LOAN, DeviceState.UNDER_REPAIR);
        var filter = new DeviceFilter("", Set.of(classCode), states, Set.of(), Set.of(), false);
        return devices.page(office, all, filter, page);
    }

    /** Marks it as under repair; joins the ticket's transaction. */
    public void repairStarted(OfficeId office, long id) {
        devices.repairStarted(office, id);
    }

    /** As {@link DeviceRepository#repairEnded}; joins the ticket's transaction. */
    public void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere) {
        devices.repairEnded(office, id, elsewhere);
    }

    /** As {@link DeviceRepository#conditionFound}; joins the ticket's transaction. */
    public void conditionFound(OfficeId office, long id, DeviceState condition, BooleanSupplier elsewhere) {
        devices.conditionFound(office, id, condition, elsewhere);
    }
}
