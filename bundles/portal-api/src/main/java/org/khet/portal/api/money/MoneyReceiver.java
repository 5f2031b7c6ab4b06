package org.khet.portal.api.money;

import java.util.Optional;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Who has money of an allocation: a school or a unit.
 *
 * @param school the school, if it is one
 * @param unit   the unit, if it is one
 */
public record MoneyReceiver(Optional<SchoolId> school, Optional<UnitId> unit) {
    /** Of money of which nobody can tell whose it is. */
    public static final MoneyReceiver UNKNOWN = new MoneyReceiver(Optional.empty(), Optional.empty());

    /** A school. */
    public static MoneyReceiver of(SchoolId school) {
        return new MoneyReceiver(Optional.of(school), Optional.empty());
    }

    /** A unit. */
    public static MoneyReceiver of(UnitId unit) {
        return new MoneyReceiver(Optional.empty(), Optional.of(unit));
    }
}
