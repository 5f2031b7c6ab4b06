package org.khet.ict.internal.equipment.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Owners of devices with their names. */
@Component(service = DeviceOwners.class)
public final class DeviceOwners {
    private static final int MOST_SCHOOLS = 500;

    private final Offices offices;
    private final Units units;
    private final Schools schools;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public DeviceOwners(
            @Reference Offices offices, @Reference Units units, @Reference Schools schools, @Reference Clock clock) {
        this.offices = offices;
        this.units = units;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * An owner to choose.
     *
     * @param owner owner
     * @param name  name
     */
    record Named(DeviceOwner owner, String name) {}

    /** The office, its units, its open schools. */
    List<Named> all(OfficeId office) {
        List<Named> all = new ArrayList<>();
        all.add(new Named(new DeviceOwner(null, null), office(office)));
        units.of(office).forEach(unit -> all.add(new Named(new DeviceOwner(unit.id(), null), unit.name())));
        schools.search(office, "", OfficeTime.day(clock.instant()), MOST_SCHOOLS)
                .forEach(school -> all.add(new Named(new DeviceOwner(null, school.id()), school.name())));
        return all;
    }

    /** Names of the owners of these devices, in two queries. */
    Map<DeviceOwner, String> names(OfficeId office, List<Device> devices) {
        List<SchoolId> keys = devices.stream()
                .flatMap(device -> Optional.ofNullable(device.owner().school()).stream())
                .distinct()
                .toList();
        Map<SchoolId, School> found = keys.isEmpty() ? Map.of() : schools.findAll(office, keys);
        Map<DeviceOwner, String> names = new HashMap<>();
        for (Device device : devices) {
            DeviceOwner owner = device.owner();
            names.computeIfAbsent(owner, o -> name(office, o, found));
        }
        return names;
    }

    private String name(OfficeId office, DeviceOwner owner, Map<SchoolId, School> found) {
        if (owner.school() != null) {
            School school = found.get(owner.school());
            return school == null ? "" : school.name();
        }
        return owner.unit() == null
                ? office(office)
                : units.find(office, owner.unit(), OfficeTime.day(clock.instant()))
                        .map(Unit::name)
                        .orElse("");
    }

    /** Full name of the office, for papers. */
    String officeName(OfficeId office) {
        return offices.find(office).map(Office::name).orElse("");
    }

    /** Owners to filter by; values are {@code o} for the office itself, {@code u<key>} and {@code s<key>}. */
    List<Choice> choices(OfficeId office) {
        return all(office).stream()
                .map(named -> new Choice(value(named.owner()), named.name()))
                .toList();
    }

    private static String value(DeviceOwner owner) {
        if (owner.school() != null) {
            return "s" + owner.school().value();
        }
        return owner.unit() == null ? "o" : "u" + owner.unit().value();
    }

    private String office(OfficeId office) {
        return offices.find(office).map(Office::shortName).orElse("");
    }
}
