package org.khet.portal.records.internal.store;

import java.util.LinkedHashSet;
import java.util.List;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/**
 * An order of rows that has no ties.
 *
 * @param text    what follows {@code order by}
 * @param columns what it compares, the key included
 */
record RowOrder(String text, List<String> columns) {
    /** Keeps an immutable copy. */
    RowOrder {
        columns = List.copyOf(columns);
    }

    /** The key breaks ties in the direction in which the indexes lie. Without any order that of the kind, else newest first. */
    static RowOrder of(RecordKind kind, List<PageRequest.Sort> sort) {
        List<PageRequest.Sort> wanted = sort.isEmpty()
                ? kind.ordering().stream()
                        .map(one -> new PageRequest.Sort(one.field().name(), one.descending()))
                        .toList()
                : sort;
        StringBuilder order = new StringBuilder();
        var columns = new LinkedHashSet<String>();
        boolean descending = true;
        for (PageRequest.Sort one : wanted) {
            List<String> compared = compared(kind, one.column());
            columns.addAll(compared);
            order.append(String.join(" + ", compared)).append(one.descending() ? " desc, " : ", ");
            descending = one.descending();
        }
        columns.add("id");
        return new RowOrder(order.append(descending ? "id desc" : "id").toString(), List.copyOf(columns));
    }

    /** The lowest of a column first. */
    static RowOrder by(String column) {
        return new RowOrder(column + ", id", List.of(column, "id"));
    }

    private static List<String> compared(RecordKind kind, String name) {
        return switch (name) {
            case "state" -> List.of("state");
            case "created" -> List.of("created_at");
            default ->
                kind.field(name)
                        .map((Field<?> field) -> FieldColumns.compared(field))
                        .orElseThrow(() -> new IllegalArgumentException("column " + name));
        };
    }
}
