package org.khet.ict.internal.equipment;

import java.util.Set;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.UnitId;

/**
 * Which devices; empty sets and texts do not limit.
 *
 * @param text    part of number, name, serial or property number
 * @param classes class codes
 * @param states  states
 * @param units   owning units
 * @param schools owning schools
 */
public record DeviceFilter(
        String text, Set<String> classes, Set<DeviceState> states, Set<UnitId> units, Set<SchoolId> schools) {
    /** All. */
    public static final DeviceFilter ALL = new DeviceFilter("", Set.of(), Set.of(), Set.of(), Set.of());

    /** Keeps immutable copies. */
    public DeviceFilter {
        classes = Set.copyOf(classes);
        states = Set.copyOf(states);
        units = Set.copyOf(units);
        schools = Set.copyOf(schools);
    }

    /** The same with another text. */
    public DeviceFilter with(String other) {
        return new DeviceFilter(other, classes, states, units, schools);
    }
}
