package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.TableDescription;

/** Statements of migrations as both databases take them. Stateless. */
public final class DeclaredSql {
    private static final List<String> LINE_HEAD = List.of(
            "id bigint not null", "office_id bigint not null", "record_id bigint not null", "line_no int not null");

    private DeclaredSql() {}

    /** Makes a table of records. */
    public static String create(TableDescription table) {
        List<String> head = new ArrayList<>(List.of("id bigint not null", "office_id bigint not null"));
        if (table.versioned()) {
            head.add("version int not null");
        }
        return create(table.name(), head, table.columns());
    }

    /** Makes a table of lines. */
    public static String create(LineTableDescription table) {
        return create(table.name(), LINE_HEAD, table.columns());
    }

    private static String create(String name, List<String> head, List<ColumnDescription> columns) {
        List<String> parts = new ArrayList<>(head);
        columns.forEach(
                column -> parts.add(column.name() + " " + type(column) + (column.nullable() ? "" : " not null")));
        parts.add("constraint " + name + "_pk primary key (id)");
        return "create table " + name + " (\n  " + String.join(",\n  ", parts) + "\n);";
    }

    /** Adds a column; one that must be filled in gets a default for the rows that are there. */
    public static String add(String table, ColumnDescription column) {
        return "alter table " + table + " add column " + column.name() + " " + type(column)
                + (column.nullable() ? "" : " default " + nothing(column) + " not null") + ";";
    }

    /** A column's type. */
    public static String type(ColumnDescription column) {
        return switch (column.type()) {
            case TEXT -> "varchar(" + column.size() + ")";
            case WHOLE -> "int";
            case LONG -> "bigint";
            case DECIMAL -> "decimal(" + column.size() + "," + column.scale() + ")";
            case DAY -> "date";
            case INSTANT -> "timestamp";
            case FLAG -> "boolean";
        };
    }

    private static String nothing(ColumnDescription column) {
        return switch (column.type()) {
            case TEXT -> "''";
            case WHOLE, LONG, DECIMAL -> "0";
            case DAY -> "'1970-01-01'";
            case INSTANT -> "'1970-01-01 00:00:00'";
            case FLAG -> "false";
        };
    }
}
