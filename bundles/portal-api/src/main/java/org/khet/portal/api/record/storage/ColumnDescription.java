package org.khet.portal.api.record.storage;

/**
 * A column.
 *
 * @param name     name in the table
 * @param type     what it holds
 * @param size     most characters of {@code TEXT}, digits of {@code DECIMAL}; 0 for other types
 * @param scale    digits after the point of {@code DECIMAL}; 0 for other types
 * @param nullable whether it may be empty
 */
public record ColumnDescription(String name, ColumnType type, int size, int scale, boolean nullable) {
    /** A column of text. */
    public static ColumnDescription text(String name, int most, boolean nullable) {
        return new ColumnDescription(name, ColumnType.TEXT, most, 0, nullable);
    }

    /** A column of a type without a size. */
    public static ColumnDescription of(String name, ColumnType type, boolean nullable) {
        return new ColumnDescription(name, type, 0, 0, nullable);
    }

    /** A column of numbers with digits after the point. */
    public static ColumnDescription decimal(String name, int digits, int scale, boolean nullable) {
        return new ColumnDescription(name, ColumnType.DECIMAL, digits, scale, nullable);
    }
}
