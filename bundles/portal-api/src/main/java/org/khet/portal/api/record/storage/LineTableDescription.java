package org.khet.portal.api.record.storage;

import java.util.List;

/**
 * A table of lines. It has the columns {@code id}, {@code office_id}, {@code record_id} and {@code line_no} (from 1) before
 * those named here.
 *
 * @param name    name of the table
 * @param columns its further columns
 */
public record LineTableDescription(String name, List<ColumnDescription> columns) {
    /** Keeps an immutable copy. */
    public LineTableDescription {
        columns = List.copyOf(columns);
    }
}
