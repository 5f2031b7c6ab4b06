package org.khet.ict.internal.equipment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Devices for the search: numbers, name, brand, serial and property number and place are their words. Source: core CORE-109. */
@Component(service = DeviceSource.class)
public final class DeviceSource implements RecordSource {
    private static final int BATCH = 500;
    private static final List<PageRequest.Sort> BY_NUMBER = List.of(new PageRequest.Sort("number", false));
    /** Sees everything of one office; only this class asks so, for the index. */
    private static final DeviceRepository.Reach ALL = new DeviceRepository.Reach(true, true, Set.of(), Set.of());
    /** Stands for all devices that no school owns: whoever works in the office sees each of them, whichever unit has it. */
    private static final UnitId OFFICE = new UnitId(Long.MAX_VALUE);

    private final DeviceRepository devices;
    private final DeviceValidator rights;

    /** For the component runtime. */
    @Activate
    public DeviceSource(@Reference DeviceRepository devices, @Reference DeviceValidator rights) {
        this.devices = devices;
        this.rights = rights;
    }

    @Override
    public String type() {
        return DeviceRegister.RECORD;
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        int offset = 0;
        List<Device> batch;
        do {
            batch = devices.page(office, ALL, DeviceFilter.ALL, new PageRequest(offset, BATCH, BY_NUMBER));
            batch.forEach(device -> sink.accept(entry(device)));
            offset += batch.size();
        } while (batch.size() == BATCH);
    }

    @Override
    public long count(OfficeId office) {
        return devices.count(office, ALL, DeviceFilter.ALL);
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return devices.find(office, id).map(DeviceSource::entry);
    }

    /** The same rule as for the register. */
    @Override
    public Optional<Scope> reach(Caller caller) {
        if (!caller.may(IctPermissions.EQUIPMENT_VIEW)) {
            return Optional.of(Scope.NONE);
        }
        DeviceRepository.Reach reach = rights.reach(caller);
        Set<UnitId> units = reach.office()
                ? Stream.concat(reach.units().stream(), Stream.of(OFFICE)).collect(Collectors.toSet())
                : reach.units();
        return Optional.of(new Scope(reach.all(), units, reach.schools(), false));
    }

    private static Entry entry(Device device) {
        Device.Words words = device.words();
        return new Entry(
                device.id(),
                device.assetNo() + " " + words.name(),
                String.join("\n", words.brand(), words.serial(), words.propertyNo(), device.location()),
                "ict/equipment/" + device.id(),
                IctPermissions.EQUIPMENT_VIEW,
                device.owner().school() == null ? OFFICE : null,
                device.owner().school(),
                Set.of());
    }
}
