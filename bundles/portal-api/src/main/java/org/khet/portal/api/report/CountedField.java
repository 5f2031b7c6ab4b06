package org.khet.portal.api.report;

import java.util.Set;

/**
 * Something that a register knows of each of its records.
 *
 * @param name  to be kept and to stand in addresses: small letters, digits and {@code _}
 * @param words in the reader's language
 * @param uses  what reports may do with it
 */
public record CountedField(String name, String words, Set<Use> uses) {
    /** What reports may do with a field. */
    public enum Use {
        /** Group records by it: {@link CountedRecord#key}. */
        GROUP,
        /** Count only records with some of its values: {@link CountedRecord#key}, {@link CountedRegister#offered}. */
        FILTER,
        /** Beside {@link #GROUP}: groups stand in the order of their keys, which is that of time, not in that of their words. */
        CHRONOLOGICAL,
        /** Add it up: {@link CountedRecord#number}. */
        MEASURE,
        /** Say of how many in a hundred it holds: {@link CountedRecord#number} is one or nought. */
        SHARE,
        /** Say by it in which period a record lies: {@link CountedRecord#day}. */
        DAY
    }

    /** Keeps an immutable copy. */
    public CountedField {
        uses = Set.copyOf(uses);
    }

    /** A field with one use or two. */
    public static CountedField of(String name, String words, Use... uses) {
        return new CountedField(name, words, Set.of(uses));
    }
}
