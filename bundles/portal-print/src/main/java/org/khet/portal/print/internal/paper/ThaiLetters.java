package org.khet.portal.print.internal.paper;

/** Places counted by letters, as the front pages of a book are: ก ข ค ง, without the two letters out of use. Source: core CORE-96. */
final class ThaiLetters {
    private static final String ORDER = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private ThaiLetters() {}

    /** The letter of a place, from 1; beyond the last letter the number. */
    static String of(int place) {
        return place < 1 || place > ORDER.length() ? String.valueOf(place) : ORDER.substring(place - 1, place);
    }
}
