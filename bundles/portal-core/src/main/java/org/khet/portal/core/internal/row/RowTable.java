package org.khet.portal.core.internal.row;

import java.util.List;

/**
 * A table of which rows can be put back as they were.
 *
 * @param name    in small letters
 * @param columns all but the key, the office and the number of the last change
 */
public record RowTable(String name, List<Column> columns) {
    /** What a column holds. */
    public enum Type {
        TEXT,
        /** A text that is never unset: empty where it was not known when the row was told. */
        WORD,
        NUMBER,
        DECIMAL,
        DAY,
        TIME
    }

    /**
     * A column.
     *
     * @param name in small letters
     * @param type what it holds; each may be unset
     */
    public record Column(String name, Type type) {}

    /** Keeps an immutable copy. */
    public RowTable {
        columns = List.copyOf(columns);
    }

    /** Texts. */
    public static List<Column> texts(String... names) {
        return of(Type.TEXT, names);
    }

    /** Texts that are never unset. */
    public static List<Column> words(String... names) {
        return of(Type.WORD, names);
    }

    /** Numbers with decimals. */
    public static List<Column> decimals(String... names) {
        return of(Type.DECIMAL, names);
    }

    /** Whole numbers and keys. */
    public static List<Column> numbers(String... names) {
        return of(Type.NUMBER, names);
    }

    /** Instants. */
    public static List<Column> times(String... names) {
        return of(Type.TIME, names);
    }

    /** Days. */
    public static List<Column> days(String... names) {
        return of(Type.DAY, names);
    }

    private static List<Column> of(Type type, String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> new Column(name, type))
                .toList();
    }
}
