package org.khet.rounds.internal.entry;

import java.util.Map;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;

final class CellValuesOf {
    private CellValuesOf() {}

    static CellValues twentyFour() {
        return new CellValues(Map.of(
                new CellKey("PUPILS", "p1", CellKey.MALE),
                12,
                new CellKey("PUPILS", "p1", CellKey.FEMALE),
                12,
                new CellKey("POOR", "p1", ""),
                0,
                new CellKey("BOARDING", "p1", ""),
                0));
    }
}
