package org.khet.documents.internal.setting;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/** The way from a unit up to its office: what is set for a group holds for its sections, too. Source: core CORE-49, CORE-69. */
public final class UnitPath {
    private UnitPath() {}

    /** The unit and those above it, the nearest first. */
    public static List<UnitId> upwards(Units units, OfficeId office, UnitId unit) {
        List<UnitId> path = new ArrayList<>();
        UnitId at = unit;
        while (at != null && !path.contains(at)) {
            path.add(at);
            at = units.find(office, at).map(Unit::parent).orElse(null);
        }
        return path;
    }
}
