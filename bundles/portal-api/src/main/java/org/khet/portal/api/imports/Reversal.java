package org.khet.portal.api.imports;

import java.util.List;

/**
 * What taking an import back does.
 *
 * @param removed    records that came with the import and go
 * @param restored   records that get their former values
 * @param hindrances records that were changed or are used since; as long as there is one, nothing is taken back
 */
public record Reversal(int removed, int restored, List<Hindrance> hindrances) {
    /** Why a record stands against it. */
    public enum Reason {
        /** Somebody changed it since, or another import did. */
        CHANGED,
        /** Something that came later points at it. */
        USED
    }

    /**
     * A record that stands against it.
     *
     * @param record its name as the office knows it
     * @param reason why
     */
    public record Hindrance(String record, Reason reason) {}

    /** Keeps an immutable copy. */
    public Reversal {
        hindrances = List.copyOf(hindrances);
    }
}
