package org.khet.rounds.internal.cell;

import java.util.Comparator;

/**
 * One cell of a sheet.
 *
 * @param item code of the item
 * @param row  code of the row, empty for an item that is not split by rows
 * @param sex  {@link #MALE}, {@link #FEMALE} or empty
 */
public record CellKey(String item, String row, String sex) implements Comparable<CellKey> {
    /** Boys. */
    public static final String MALE = "m";
    /** Girls. */
    public static final String FEMALE = "f";

    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::item).thenComparing(CellKey::row).thenComparing(CellKey::sex);

    /** As it is stored: {@code PUPILS|p1|m}. */
    public String text() {
        return item + "|" + row + "|" + sex;
    }

    static CellKey of(String text) {
        String[] parts = text.split("\\|", -1);
        return new CellKey(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
