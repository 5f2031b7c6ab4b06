package org.khet.portal.core.internal.imports;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.imports.ImportTrace;

/**
 * An import of the same file that ended in the middle.
 *
 * @param number  its number
 * @param lines   of the file that are stored
 * @param written rows of tables that it wrote
 */
record UnfinishedImport(long number, Set<Integer> lines, Set<Place> written) {
    /** A row of a table. */
    record Place(String table, long key) {
        static Place of(ImportTrace trace) {
            return new Place(trace.table(), trace.key());
        }
    }

    UnfinishedImport {
        lines = Set.copyOf(lines);
        written = Set.copyOf(written);
    }

    /** Whether it wrote one of these rows before: both could not be taken back as one. */
    boolean wrote(List<ImportTrace> traces) {
        return traces.stream().map(Place::of).anyMatch(written::contains);
    }
}
