package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The equipment of a unit moves to its successor. Tickets do not belong to units: they keep the place of who reported them.
 * Source: core CORE-03.
 */
@Component(service = {UnitOwnership.class, UnitEquipment.class})
public final class UnitEquipment implements UnitOwnership {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final DeviceRepository.Reach ALL = new DeviceRepository.Reach(true, true, Set.of(), Set.of());
    private static final int BATCH = 500;
    private final DeviceRepository devices;
    private final AuditTrail trail;

    /** The register's rows, and the trail of each device. */
    @Activate
    public UnitEquipment(@Reference DeviceRepository devices, @Reference AuditTrail trail) {
        this.devices = devices;
        this.trail = trail;
    }

    @Override
    public ModuleId module() {
        return ICT;
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay) {
        int count = devices.count(office, ALL, of(unit));
        String link = "ict/equipment?owner=u" + unit.value();
        return count == 0 ? List.of() : List.of(new Owned("ict.equipment.owned", count, link, Fate.MOVES));
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        UnitId successor = handover.successor();
        if (successor == null) {
            return;
        }
        var page = new PageRequest(0, BATCH, List.of());
        List<Device> batch = devices.page(caller.office(), ALL, of(handover.unit()), page);
        while (!batch.isEmpty()) {
            batch.forEach(device -> move(caller, device, handover, successor));
            batch = devices.page(caller.office(), ALL, of(handover.unit()), page);
        }
    }

    private void move(Caller caller, Device device, UnitHandover handover, UnitId successor) {
        Device moved = devices.store(new Device(
                device.key(),
                device.assetNo(),
                new DeviceOwner(successor, null),
                device.words(),
                device.state(),
                device.warranty(),
                device.location()));
        AuditTrail.Change owner = new AuditTrail.Change(
                "owner", String.valueOf(handover.unit().value()), String.valueOf(successor.value()));
        Map<String, String> details =
                Map.of("from", device.state().name(), "to", moved.state().name());
        trail.append(caller, "ict.equipment.changed", "ict.equipment/" + device.id(), details, List.of(owner));
    }

    private static DeviceFilter of(UnitId unit) {
        return new DeviceFilter("", Set.of(), Set.of(), Set.of(unit), Set.of(), false);
    }
}
