package org.khet.forms.internal.definition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Values of a record for formulas and rules. */
record RowSource(DataKind kind, RecordRow row) implements Formula.Source {
    @Override
    public @Nullable Object value(String key) {
        Field<?> field = kind.fieldNamed(key).orElse(null);
        return field == null ? null : row.raw(field);
    }

    @Override
    public List<Object> column(String table, String column) {
        List<RecordLine> lines = kind.tableNamed(table).map(row::lines).orElse(List.of());
        if (column.isEmpty()) {
            return List.copyOf(lines);
        }
        Field<?> field = kind.fieldNamed(table + "." + column).orElse(null);
        return field == null
                ? List.of()
                : lines.stream()
                        .map(line -> line.raw(field))
                        .filter(Objects::nonNull)
                        .map(Object.class::cast)
                        .toList();
    }
}
