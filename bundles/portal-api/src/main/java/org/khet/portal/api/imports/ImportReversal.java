package org.khet.portal.api.imports;

import java.util.List;

/**
 * What taking an import back does.
 *
 * @param removed    records that came with the import and go
 * @param restored   records that get their former values
 * @param hindrances records that were changed or are used since; as long as there is one, nothing is taken back
 */
public record ImportReversal(int removed, int restored, List<Hindrance> hindrances) {
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
     * @param what   text keys of what points at it, sorted; empty where nobody has words for that
     */
    public record Hindrance(String record, Reason reason, List<String> what) {
        /** Keeps an immutable copy. */
        public Hindrance {
            what = List.copyOf(what);
        }

        /** Nobody has words for what points at it. */
        public Hindrance(String record, Reason reason) {
            this(record, reason, List.of());
        }
    }

    /** Keeps an immutable copy. */
    public ImportReversal {
        hindrances = List.copyOf(hindrances);
    }
}
