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

    private static final char AA = 'า';
    private static final char SARA_AM = '\u0E33';
    private static final char E = 'เ';
    private static final char NIKHAHIT = '\u0E4D';

    private ThaiFolding() {}

    /** Returns the text in its folded form, blanks at the ends removed and others joined to one; may be empty. */
    public static String fold(String text) {
        if (isWellSpelt(text)) {
            return text.toLowerCase(
                    Locale.ROOT); // nearly all text is, and it is folded with every save and row of an import
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

    /** Whether nothing but the case of letters can differ between the text and its folded form. */
    private static boolean isWellSpelt(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!mayFollow(before, sign)) {
                return false;
            }
            before = sign;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean mayFollow(char before, char sign) {
        return switch (sign) {
            case ' ' -> before != ' ';
            case AA -> before != NIKHAHIT;
            case SARA_AM -> before < NIKHAHIT;
            case E -> before != E;
            default -> isMark(sign) ? before != SARA_AM && (!isMark(before) || before < sign) : isPlain(sign);
        };
    }

    private static boolean isMark(char sign) {
        return sign == '\u0E31' || (sign >= '\u0E34' && sign <= '\u0E3A') || (sign >= '\u0E47' && sign <= '\u0E4E');
    }

    private static boolean isPlain(char sign) {
        return (sign > ' ' && sign <= '~') || (sign >= 'ก' && sign <= 'ะ') || (sign >= 'แ' && sign <= 'ๆ');
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
