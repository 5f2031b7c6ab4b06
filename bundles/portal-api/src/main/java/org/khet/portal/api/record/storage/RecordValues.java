package org.khet.portal.api.record.storage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of a row in the order of {@link TableDescription#columns()}, {@code null} for none, with the lines of its tables of
 * lines.
 *
 * @param columns values as {@link ColumnType} says
 * @param lines   by name of the table of lines, in their order; at an update a table that is not named keeps its lines
 */
public record RecordValues(List<@Nullable Object> columns, Map<String, List<Line>> lines) {
    /**
     * A line.
     *
     * @param id      its key, 0 for a new one
     * @param columns values in the order of {@link LineTableDescription#columns()}
     */
    public record Line(long id, List<@Nullable Object> columns) {}
}
