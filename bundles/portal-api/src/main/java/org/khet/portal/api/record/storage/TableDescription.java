package org.khet.portal.api.record.storage;

import java.util.List;

/**
 * A table of records. It has the columns {@code id} and {@code office_id}, and {@code version} when it is versioned, before
 * those named here. A column of the table that is not named is left alone: it needs a default or may be empty.
 *
 * @param name      name of the table
 * @param sequence  sequence of the module that gives its keys and those of its lines, 500 at a time
 * @param versioned whether rows are changed, each time with a version more; else they are only added
 * @param columns   its further columns
 * @param lines     its tables of lines
 */
public record TableDescription(
        String name,
        String sequence,
        boolean versioned,
        List<ColumnDescription> columns,
        List<LineTableDescription> lines) {
    /** Keeps immutable copies. */
    public TableDescription {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
