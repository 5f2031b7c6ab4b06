package org.khet.ict.internal.equipment;

import java.util.Set;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Which devices; empty sets and texts do not limit.
 *
 * @param text    part of number, name, serial or property number
 * @param classes class codes
 * @param states  states
 * @param units   owning units
 * @param schools owning schools
 * @param office  owned by the office itself, by no unit and no school; of several owners any is meant
 */
public record DeviceFilter(
        String text,
        Set<String> classes,
        Set<DeviceState> states,
        Set<UnitId> units,
        Set<SchoolId> schools,
        boolean office) {
    /** All. */
    public static final DeviceFilter ALL = new DeviceFilter("", Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** Keeps immutable copies. */
    public DeviceFilter {
        classes = Set.copyOf(classes);
        states = Set.copyOf(states);
        units = Set.copyOf(units);
        schools = Set.copyOf(schools);
    }

    /** The same with another text. */
    public DeviceFilter with(String other) {
        return new DeviceFilter(other, classes, states, units, schools, office);
    }

    /** The same in these states. */
    public DeviceFilter in(Set<DeviceState> others) {
        return new DeviceFilter(text, classes, others, units, schools, office);
    }
}
