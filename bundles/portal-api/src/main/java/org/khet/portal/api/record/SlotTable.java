package org.khet.portal.api.record;

import java.util.List;

/**
 * A table that several kinds share which are built at run time: columns by type, of which each kind uses some. Their names are
 * {@code t1}, {@code t2} … for texts (200 characters), {@code w1} … for long texts (2000), {@code d1} … for days, {@code n1} …
 * for numbers with up to four decimals, {@code i1} … for whole numbers, {@code k1_id} … for keys, {@code f1} … for yes or no.
 * {@code m1} … for moments, {@code r1_type}, {@code r1_id}, {@code r1_title} … for links to records, {@code g110}, {@code g111},
 * {@code g112}, {@code g101} to {@code g109} … for twelve months, {@code s1}, {@code s1_key} … for secrets of records.
 * A field says its slot by {@link Field#in} ({@code k1} for a key, {@code r1} for a link).
 *
 * @param owners     keys that every row has, without {@code _id}
 * @param numbers    columns of numbers in registers, without {@code _key}
 * @param texts      how many texts, and so on
 * @param longTexts  how many long texts
 * @param days       how many days
 * @param decimals   how many numbers with decimals
 * @param wholes     how many whole numbers
 * @param keys       how many keys
 * @param flags      how many yes or no
 * @param lineTables tables of lines, of the same slots without owners and numbers
 * @param moments    how many moments
 * @param links      how many links to records
 * @param grids      how many fields of twelve months
 * @param secrets    how many secrets; tables of lines have none
 */
public record SlotTable(
        List<String> owners,
        List<String> numbers,
        int texts,
        int longTexts,
        int days,
        int decimals,
        int wholes,
        int keys,
        int flags,
        List<String> lineTables,
        int moments,
        int links,
        int grids,
        int secrets) {
    /** Most characters of a text. */
    public static final int TEXT_MOST = 200;
    /** Most characters of a long text. */
    public static final int LONG_MOST = 2000;
    /** Most characters of a secret. */
    public static final int SECRET_MOST = 200;

    /** Without moments, links, months and secrets. */
    public SlotTable(
            List<String> owners,
            List<String> numbers,
            int texts,
            int longTexts,
            int days,
            int decimals,
            int wholes,
            int keys,
            int flags,
            List<String> lineTables) {
        this(owners, numbers, texts, longTexts, days, decimals, wholes, keys, flags, lineTables, 0, 0, 0, 0);
    }

    /** Keeps immutable copies. */
    public SlotTable {
        owners = List.copyOf(owners);
        numbers = List.copyOf(numbers);
        lineTables = List.copyOf(lineTables);
    }
}
