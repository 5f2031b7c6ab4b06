package org.khet.portal.api.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one form in which the whole portal compares text that people search for. Two spellings that look alike on screen
 * fold to the same text: {@code ํา} and {@code ำ}, {@code เเ} and {@code แ}, marks typed in another order or twice,
 * digits of either script, letters of either case, wide Latin letters, soft hyphens and characters without width.
 * Tone marks stay: {@code ป่า} is not {@code ปา}.
 */
public final class ThaiFolding {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\uFE00-\\uFE0F]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SARA_AM_BEFORE_TONE = Pattern.compile("\u0E4D\u0E32([\u0E48-\u0E4B]+)");
    private static final Pattern MARKS = Pattern.compile("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}");

    private ThaiFolding() {}

    /** Returns the text in its folded form, blanks at the ends removed and others joined to one; may be empty. */
    public static String fold(String text) {
        if (isPlainLatin(text)) {
            return text.toLowerCase(Locale.ROOT); // codes and names of acts are folded with every save
        }
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        folded = INVISIBLE.matcher(folded).replaceAll("");
        folded = BLANKS.matcher(folded).replaceAll(" ").strip();
        folded = folded.replace("เเ", "แ").replace("\u0E33", "\u0E4D\u0E32");
        folded = SARA_AM_BEFORE_TONE.matcher(folded).replaceAll("\u0E4D$1\u0E32");
        folded = MARKS.matcher(folded).replaceAll(ThaiFolding::inOrder);
        folded = folded.replace("\u0E4D\u0E32", "\u0E33");
        return ThaiDigits.toArabic(folded).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlainLatin(String text) {
        return text.chars().allMatch(sign -> sign > ' ' && sign <= '~');
    }

    private static String inOrder(MatchResult marks) {
        var each = marks.group().toCharArray();
        Arrays.sort(each); // code points already run vowel, tone mark, killer, nikhahit
        var ordered = new StringBuilder();
        for (char mark : each) {
            if (ordered.isEmpty() || ordered.charAt(ordered.length() - 1) != mark) {
                ordered.append(mark);
            }
        }
        return ordered.toString();
    }
}
