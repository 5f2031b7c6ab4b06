package org.khet.portal.records.internal.store;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.ColumnType;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.TableDescription;
import org.khet.portal.records.internal.store.FieldColumns.Column;

/** The tables that a declaration needs. Stateless. */
public final class DeclaredTables {
    /** Columns of every table of records between its version and its fields. */
    static final List<ColumnDescription> HEAD = List.of(
            ColumnDescription.text("state", 30, false),
            ColumnDescription.of("creator_id", ColumnType.LONG, false),
            ColumnDescription.text("author", 200, false),
            ColumnDescription.of("created_at", ColumnType.INSTANT, false),
            ColumnDescription.text("reason", 500, false),
            ColumnDescription.text("folded", 1000, false));

    private static final Pattern SIZES = Pattern.compile("\\((\\d+)(?:,(\\d+))?\\)");

    private DeclaredTables() {}

    /** The table of a kind with its tables of lines. */
    public static TableDescription records(RecordKind kind) {
        List<ColumnDescription> columns = new ArrayList<>(HEAD);
        columns.addAll(kind.slots().map(SlotColumns::records).orElseGet(() -> columns(kind)));
        return new TableDescription(kind.table(), sequence(kind), true, columns, lines(kind));
    }

    private static List<LineTableDescription> lines(RecordKind kind) {
        return kind.slots()
                .map(slots -> slots.lineTables().stream()
                        .map(table -> new LineTableDescription(table, SlotColumns.lines(slots)))
                        .toList())
                .orElseGet(() -> kind.lines().stream()
                        .map(of -> new LineTableDescription(of.table(), columns(of)))
                        .toList());
    }

    /** The table of the steps of all kinds of a module. */
    public static TableDescription steps(RecordKind kind) {
        return new TableDescription(
                FieldColumns.prefix(kind) + "_step",
                sequence(kind),
                false,
                List.of(
                        ColumnDescription.text("kind", 30, false),
                        ColumnDescription.of("record_id", ColumnType.LONG, false),
                        ColumnDescription.text("action", 40, false),
                        ColumnDescription.text("past", 40, false),
                        ColumnDescription.text("from_state", 30, false),
                        ColumnDescription.text("to_state", 30, false),
                        ColumnDescription.of("person_id", ColumnType.LONG, false),
                        ColumnDescription.text("person_name", 200, false),
                        ColumnDescription.text("for_name", 200, false),
                        ColumnDescription.of("done_at", ColumnType.INSTANT, false),
                        ColumnDescription.text("words", 500, false),
                        ColumnDescription.text("changes", 4000, false),
                        ColumnDescription.text("answer_key", 80, true)),
                List.of());
    }

    private static String sequence(RecordKind kind) {
        return FieldColumns.prefix(kind) + "_seq";
    }

    private static List<ColumnDescription> columns(FieldSet set) {
        List<ColumnDescription> columns = new ArrayList<>();
        for (Field<?> field : set.fields()) {
            boolean nullable = isNullable(set, field);
            FieldColumns.of(field).forEach(column -> columns.add(column(column, nullable)));
        }
        return columns;
    }

    /** A field that comes up later, or not in every record, may be empty in the table though it is needed; lines go as a whole. */
    private static boolean isNullable(FieldSet set, DeclaredField field) {
        boolean later = set instanceof RecordKind kind
                && field.type() instanceof org.khet.portal.api.record.FieldType.Numbered
                && !kind.numberedAt().isEmpty();
        boolean ofSome = field.onlyIf().isPresent();
        return (!field.isNeeded() && !field.isBlank()) || !field.from().isEmpty() || later || ofSome;
    }

    private static ColumnDescription column(Column column, boolean nullable) {
        Matcher sizes = SIZES.matcher(column.sql());
        int size = sizes.find() ? Integer.parseInt(sizes.group(1)) : 0;
        return switch (column.jdbc()) {
            case Types.VARCHAR -> ColumnDescription.text(column.name(), size, nullable);
            case Types.DECIMAL ->
                ColumnDescription.decimal(column.name(), size, Integer.parseInt(sizes.group(2)), nullable);
            case Types.DATE -> ColumnDescription.of(column.name(), ColumnType.DAY, nullable);
            case Types.TIMESTAMP -> ColumnDescription.of(column.name(), ColumnType.INSTANT, nullable);
            case Types.INTEGER -> ColumnDescription.of(column.name(), ColumnType.WHOLE, nullable);
            case Types.BIGINT -> ColumnDescription.of(column.name(), ColumnType.LONG, nullable);
            case Types.BOOLEAN -> ColumnDescription.of(column.name(), ColumnType.FLAG, nullable);
            default -> throw new IllegalArgumentException(column + " has a type that no table has");
        };
    }
}
