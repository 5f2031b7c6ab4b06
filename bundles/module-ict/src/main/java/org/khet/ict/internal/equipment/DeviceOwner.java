package org.khet.ict.internal.equipment;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * To whom a device belongs: one unit of the office, one school, or the office itself.
 *
 * @param unit   unit, {@code null} when of a school or the office itself
 * @param school school, {@code null} when of the office
 */
public record DeviceOwner(@Nullable UnitId unit, @Nullable SchoolId school) {
    /** @throws IllegalArgumentException if of both */
    public DeviceOwner {
        if (unit != null && school != null) {
            throw new IllegalArgumentException("owner is a unit or a school");
        }
    }

    /** As text: {@code s<key>} of a school, {@code u<key>} of a unit, {@code o} of the office itself. */
    public String key() {
        return school != null ? "s" + school.value() : unit != null ? "u" + unit.value() : "o";
    }

    /** Whether people of this school, or of the office for {@code null}, may report it. Source: ict I.2.3. */
    public boolean usableBy(@Nullable SchoolId of) {
        return of == null ? school == null : of.equals(school);
    }
}
