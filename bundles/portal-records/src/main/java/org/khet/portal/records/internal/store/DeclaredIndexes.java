package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;

/**
 * The indexes that a declaration needs: the list, its tabs, scopes, filters, references to other records, sorted columns, what is unique,
 * hidden records, lines and steps. Stateless.
 */
public final class DeclaredIndexes {
    /** An index reads rows of one office first. */
    private static final String OFFICE = "office_id";

    /**
     * An index.
     *
     * @param name    proposed name
     * @param table   its table
     * @param columns in their order
     * @param newest  whether the key follows from the highest, so that the newest come first; Derby reads no index backwards
     * @param unique  whether it keeps values from being there twice
     * @param filter  whether it finds the rows of a filter or a reference: one that goes on after its columns in another way serves as well
     */
    public record Index(
            String name, String table, List<String> columns, boolean newest, boolean unique, boolean filter) {
        /** Keeps an immutable copy. */
        public Index {
            columns = List.copyOf(columns);
        }

        /** All columns, the key included. */
        public List<String> all() {
            return newest && !filter
                    ? Stream.concat(columns.stream(), Stream.of("id")).toList()
                    : columns;
        }

        /** The statement that makes it, of both databases. */
        public String sql() {
            return "create " + (unique ? "unique " : "") + "index " + name + " on " + table + " ("
                    + String.join(", ", columns) + (newest ? ", id desc" : "") + ");";
        }
    }

    private DeclaredIndexes() {}

    /** Of the tables of a kind. */
    public static List<Index> of(RecordKind kind) {
        Map<List<String>, Index> indexes = new LinkedHashMap<>();
        String table = kind.table();
        for (Field<?> field : kind.fields()) {
            if (field.isUnique()) {
                add(indexes, unique(table, field));
            }
        }
        kind.unique().forEach(set -> add(indexes, unique(table, set.toArray(DeclaredField[]::new))));
        add(indexes, newest(table, "new"));
        if (kind.hasStates()) {
            add(indexes, newest(table, "state", "state"));
        }
        Stream.of(kind.ownerUnit(), kind.ownerSchool(), kind.readers().map(readers -> readers.hidden()))
                .flatMap(java.util.Optional::stream)
                .forEach(field -> add(indexes, newest(table, field.name(), FieldColumns.main(field))));
        Stream.concat(kind.fields().stream().filter(DeclaredField::isSorted), kind.own().stream())
                .forEach(field -> add(
                        indexes,
                        new Index(
                                table + "_" + field.name() + "_ix",
                                table,
                                List.of(OFFICE, FieldColumns.main(field)),
                                false,
                                false,
                                false)));
        kind.fields().stream()
                .filter(field -> isFoundByIndex(kind, field))
                .forEach(field -> filter(indexes, table, field));
        List<Index> all = new ArrayList<>(indexes.values());
        for (Lines of : kind.lines()) {
            all.add(new Index(
                    of.table() + "_record_ix",
                    of.table(),
                    List.of(OFFICE, "record_id", "line_no"),
                    false,
                    false,
                    false));
        }
        String steps = DeclaredTables.steps(kind).name();
        all.add(new Index(steps + "_record_ix", steps, List.of(OFFICE, "kind", "record_id"), false, false, false));
        return all;
    }

    /**
     * Whether an index finds what a chip filters by, or what refers to a record: in a text of several codes none does, and registers that
     * offices made share columns of which some have one.
     */
    private static boolean isFoundByIndex(RecordKind kind, Field<?> field) {
        boolean asked = field.isFiltered() || field.type() instanceof FieldType.RecordRef;
        return asked && kind.slots().isEmpty() && !(field.type() instanceof FieldType.Codes);
    }

    private static void filter(Map<List<String>, Index> indexes, String table, Field<?> field) {
        List<String> columns = List.of(OFFICE, FieldColumns.main(field));
        boolean served = indexes.keySet().stream()
                .anyMatch(there -> there.size() >= columns.size()
                        && there.subList(0, columns.size()).equals(columns));
        if (!served) {
            add(indexes, new Index(table + "_" + field.name() + "_ix", table, columns, true, false, true));
        }
    }

    private static void add(Map<List<String>, Index> indexes, Index index) {
        indexes.putIfAbsent(index.columns(), index);
    }

    private static Index newest(String table, String name, String... columns) {
        List<String> all = new ArrayList<>(List.of(OFFICE));
        all.addAll(List.of(columns));
        return new Index(table + "_" + name + "_ix", table, all, true, false, false);
    }

    private static Index unique(String table, DeclaredField... fields) {
        String name = Arrays.stream(fields).map(DeclaredField::name).collect(Collectors.joining("_"));
        List<String> all = new ArrayList<>(List.of(OFFICE));
        Arrays.stream(fields).map(FieldColumns::main).forEach(all::add);
        return new Index(table + "_" + name + "_uk", table, all, false, true, false);
    }
}
