package org.khet.rounds.internal.cell;

/**
 * A section of what a school hands in, as it was stored.
 *
 * @param name    name of the section on the sheet
 * @param edition number of its last change; 0 before the first
 * @param values  its cells
 * @param author  who stored it last; empty before the first
 * @param source  file from which the values came; empty when they were typed
 */
public record StoredSection(String name, int edition, CellValues values, String author, String source) {
    /** Nothing was stored yet. */
    public static StoredSection empty(String name) {
        return new StoredSection(name, 0, CellValues.EMPTY, "", "");
    }
}
