package org.khet.portal.api.imports;

import java.util.List;

/**
 * A field of a list that may be imported.
 *
 * @param id     e.g. {@code name}; kept in profiles
 * @param title  text key of its name
 * @param kind   how its cells are tidied and checked
 * @param needed whether a row without it is left out
 * @param most   longest text, in characters
 * @param heads  heads under which senders write it, in any language; blanks, points and letter case do not matter
 */
public record ImportField(String id, String title, Kind kind, boolean needed, int most, List<String> heads) {
    /** How cells of a field are tidied. */
    public enum Kind {
        /** Words; digits stay as they are. */
        TEXT,
        /** A code: Thai digits become Arabic ones; blanks and hyphens inside are no part of it. */
        CODE,
        /** A figure: Thai digits become Arabic ones; what sets thousands apart and decimals of zeros go, its sign stays. */
        FIGURE,
        /** Telephone numbers: Thai digits become Arabic ones. */
        PHONE,
        /** A day in either era and either script; checked rows hold {@code 2026-11-20}. */
        DAY
    }

    /** Keeps an immutable copy. */
    public ImportField {
        heads = List.copyOf(heads);
    }
}
