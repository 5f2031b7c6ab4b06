package org.khet.portal.core.internal.office.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.duty.UnitDuty;

/** Powers and duties that come with a structure as data, by code of the unit. Immutable. */
public final class ShippedDuties {
    /** Stands in place of a unit's code for a power of the office. */
    private static final String OFFICE = "-";

    private final Map<String, List<UnitDuty>> byCode;

    private ShippedDuties(Map<String, List<UnitDuty>> byCode) {
        this.byCode = byCode;
    }

    /**
     * Duties by code of the unit.
     *
     * @param lines code of the unit, letter, text
     */
    public static ShippedDuties of(List<String[]> lines) {
        Map<String, List<UnitDuty>> duties = new LinkedHashMap<>();
        for (String[] line : lines) {
            duties.computeIfAbsent(line[0], code -> new ArrayList<>()).add(new UnitDuty(line[1], line[2], line[2]));
        }
        return new ShippedDuties(duties);
    }

    public List<UnitDuty> powers() {
        return byCode.getOrDefault(OFFICE, List.of());
    }

    public List<UnitDuty> of(String unitCode) {
        return unitCode.equals(OFFICE) ? List.of() : byCode.getOrDefault(unitCode, List.of());
    }
}
