package org.khet.portal.api.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line of Thai text may end. Words are found by dictionary; a line never begins with a vowel or tone mark, with
 * ๆ or ฯ or with a blank, abbreviations keep together with the number that follows them ({@code พ.ศ. 2565}), and usual compounds of
 * official papers stay whole ({@code วันทำการ}).
 * Source: domain notes 6.1 and core CORE-114.
 */
public final class ThaiLineBreaks {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:เ?[ก-ฮ]{1,5}ิ?\\.)+([ \u00A0]*(?=[0-9๐-๙]))?|[0-9๐-๙][ \u00A0]+น\\.");

    private static final char BEYOND_LATIN = '\u0250';
    private static final String BETWEEN_FOREIGN_WORDS = "-/?&=_#%+~,;:";

    private ThaiLineBreaks() {}

    /**
     * Returns the positions at which the text may be broken, ascending; a position is the index of the first character
     * of the new line. The last one is the length of the text, so the answer is empty only for an empty text.
     */
    public static int[] of(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        var kept = kept(text);
        var words = words(text);
        var candidates = new int[text.length()];
        int count = 0;
        for (int at = words.nextSetBit(0); at < text.length(); at = words.nextSetBit(at + 1)) {
            if (!kept.get(at) && mayBegin(text.charAt(at)) && !isOneSign(text, at)) {
                candidates[count++] = at;
            }
        }
        candidates[count++] = text.length();
        return withoutOrphans(text, Arrays.copyOf(candidates, count));
    }

    /** Ends of words by dictionary and compounds. */
    private static BitSet words(String text) {
        var dictionary = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        dictionary.setText(text);
        var ends = new BitSet(text.length() + 1);
        for (int at = dictionary.next(); at != BreakIterator.DONE; at = dictionary.next()) {
            ends.set(at);
        }
        ThaiCompounds.join(text, ends);
        return ends;
    }

    private static BitSet kept(String text) {
        var kept = new BitSet(text.length() + 1);
        var found = ABBREVIATION.matcher(text);
        while (found.find()) {
            boolean beforeNumber = found.group(1) != null;
            kept.set(found.start() + 1, beforeNumber ? found.end() + 1 : found.end());
        }
        return kept;
    }

    private static boolean mayBegin(char c) {
        return c != 'ๆ' && c != 'ฯ' && !isMark(c) && ".,)]}:;!?%”’".indexOf(c) < 0 && !Character.isWhitespace(c);
    }

    /** Amounts, codes and foreign abbreviations are one sign: {@code 12฿}, {@code กข43}, {@code Ph.D.}, {@code (s)he}. */
    private static boolean isOneSign(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isWhitespace(before)) {
            return false;
        }
        boolean amount =
                isMoney(before) ? Character.isDigit(after) : isMoney(after) && Character.isLetterOrDigit(before);
        boolean code = Character.isDigit(after) && Character.isLetter(before);
        boolean foreign = before < BEYOND_LATIN && after < BEYOND_LATIN && BETWEEN_FOREIGN_WORDS.indexOf(before) < 0;
        return amount || code || foreign || isCutSyllable(text, at);
    }

    /** The dictionary cuts unknown words after a syllable's first half: แฮ|ชแท็ก. */
    private static boolean isCutSyllable(String text, int at) {
        return isThai(text.charAt(at - 1))
                && isConsonant(text.charAt(at))
                && at + 1 < text.length()
                && "เแโใไ".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isMoney(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Vowels and marks that hang on the consonant before them. */
    private static boolean isMark(char c) {
        return (c >= 'ะ' && c <= '\u0E3A') || c == 'ๅ' || (c >= '\u0E47' && c <= '\u0E4E');
    }

    /** A single consonant is no word: the dictionary leaves it over from unknown names, and it stays with its neighbour. */
    private static int[] withoutOrphans(String text, int[] positions) {
        var left = new int[positions.length];
        int count = 0;
        int from = 0;
        for (int i = 0; i < positions.length; i++) {
            int at = positions[i];
            boolean last = i == positions.length - 1;
            int to = last ? at : positions[i + 1];
            boolean inWord = !last && isConsonant(text.charAt(at)) && isThai(text.charAt(at - 1));
            boolean orphan = inWord && (orphan(text, from, at) || orphan(text, at, to));
            if (!orphan) {
                left[count++] = at;
            }
            from = at;
        }
        return Arrays.copyOf(left, count);
    }

    private static boolean orphan(String text, int from, int to) {
        int end = to;
        while (end > from && !isThai(text.charAt(end - 1))) {
            end--;
        }
        return end - from == 1 && isConsonant(text.charAt(from));
    }

    private static boolean isThai(char c) {
        return c >= 'ก' && c <= '\u0E4E';
    }

    private static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }
}
