package org.khet.ict.internal.equipment.ui;

import java.time.Clock;
import java.util.List;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names of owners of devices. */
@Component(service = DeviceOwners.class)
public final class DeviceOwners {
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

    /** Name of the owner with this {@link org.khet.ict.internal.equipment.DeviceOwner#key}; the key itself for one that is not known. */
    String name(OfficeId office, String key) {
        return switch (key.charAt(0)) {
            case 's' -> {
                SchoolId school = new SchoolId(Long.parseLong(key.substring(1)));
                School found = schools.findAll(office, List.of(school)).get(school);
                yield found == null ? key : found.name();
            }
            case 'u' ->
                units.find(office, new UnitId(Long.parseLong(key.substring(1))), OfficeTime.day(clock.instant()))
                        .map(Unit::name)
                        .orElse(key);
            default -> offices.find(office).map(Office::shortName).orElse("");
        };
    }
}
