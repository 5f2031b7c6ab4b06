package org.khet.rounds.internal.entry;

import java.util.Map;
import org.khet.rounds.internal.cell.CellKey;

/**
 * A row of a file, read against the collection that it names.
 *
 * @param line       line in the file
 * @param round      key of the round, as the file says it
 * @param submission key of what the school hands in
 * @param cells      numbers by cell
 */
record ImportedRow(int line, String round, long submission, Map<CellKey, Integer> cells) {
    ImportedRow {
        cells = Map.copyOf(cells);
    }
}
