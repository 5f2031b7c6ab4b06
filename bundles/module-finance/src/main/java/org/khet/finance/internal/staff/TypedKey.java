package org.khet.finance.internal.staff;

import org.khet.portal.api.text.ThaiDigits;

/**
 * Numbers of people and of receipts as people write them, so that one number written in two ways is the same: 1-1037-00123-45-6 is
 * 1103700123456, บร.12/3 is บร. ๑๒/๓. Source: finance RF-43, RF-72, FIN-47, FIN-85.
 */
final class TypedKey {
    private TypedKey() {}

    /** A number that names a person: letters and digits alone count. */
    static String ofPerson(String typed) {
        return orTyped(typed, ThaiDigits.toArabic(typed).replaceAll("[\\s\\p{Z}.\\p{Pd}/]", ""));
    }

    /** The number of a receipt: a stroke or a hyphen parts book and number. */
    static String ofReceipt(String typed) {
        return orTyped(
                typed, ThaiDigits.toArabic(typed).replaceAll("[\\s\\p{Z}.]", "").replaceAll("\\p{Pd}", "-"));
    }

    private static String orTyped(String typed, String plain) {
        return plain.isEmpty() ? typed : plain;
    }
}
