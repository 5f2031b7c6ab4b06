package org.khet.portal.core.internal.imports;

import static org.khet.portal.api.imports.ImportField.Kind.CODE;
import static org.khet.portal.api.imports.ImportField.Kind.DAY;
import static org.khet.portal.api.imports.ImportField.Kind.FIGURE;
import static org.khet.portal.api.imports.ImportField.Kind.PHONE;
import static org.khet.portal.api.imports.ImportField.Kind.TEXT;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.text.ThaiDigits;

/**
 * What the machine mends in every list: each has one right answer. Immutable. Source: domain README 6.1, core E-03.
 *
 * @param kind   how people see it
 * @param fields kinds of fields in which it is mended
 * @param step   gives the mended value
 */
record CellCleaner(FindingKind kind, Set<ImportField.Kind> fields, UnaryOperator<String> step) {
    private static final Set<ImportField.Kind> ALL_FIELDS = Set.of(ImportField.Kind.values());

    /** In the order in which they are done. */
    static final List<CellCleaner> ALL = List.of(
            // signs without width, soft hyphens, control characters
            of("invisible", ALL_FIELDS, CellCleaner::visible),
            // text that a spreadsheet was made to keep: ="0123", '0123
            of("quoted", Set.of(CODE, FIGURE, PHONE), CellCleaner::unquoted),
            // blanks at the ends, doubled ones, those that do not break, line breaks
            of("blanks", ALL_FIELDS, CellCleaner::blanks),
            // sara am written as nikhahit and sara aa, with or without a tone mark between
            of("saraAm", Set.of(TEXT), CellCleaner::saraAm),
            // two sara e for one sara ae, marks typed twice
            of("vowels", Set.of(TEXT), CellCleaner::vowels),
            // Thai digits where a number is meant; names keep theirs
            of("digits", Set.of(CODE, FIGURE, PHONE, DAY), ThaiDigits::toArabic),
            // blanks and hyphens inside a code, and the decimals that a spreadsheet added
            of("joined", Set.of(CODE), CellCleaner::joined),
            // commas or blanks between thousands, decimals of zeros, the dash of whole baht; the sign stays
            of("figure", Set.of(FIGURE), CellCleaner::figure));

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\u034F\\uFE00-\\uFE0F\\p{Cc}&&[^\\t\\n\\r\\u0085]]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32|([\u0E48-\u0E4B])\u0E4D\u0E32");
    private static final Pattern TWICE = Pattern.compile("([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\\1+");
    private static final Pattern ADDED = Pattern.compile("^(\\d+)(?:\\.0+|,0{1,2})$");
    private static final Pattern MINUS = Pattern.compile("^[\\u2010-\\u2015\\u2212]");
    private static final Pattern WRITTEN =
            Pattern.compile("^([+-]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+))(?:\\.(?:0+|-)|(\\.\\d+))?$");

    private static CellCleaner of(String name, Set<ImportField.Kind> fields, UnaryOperator<String> step) {
        return new CellCleaner(FindingKind.mended("core.import.found." + name), fields, step);
    }

    boolean isFor(ImportField.Kind field) {
        return fields.contains(field);
    }

    String apply(String value) {
        return step.apply(value);
    }

    /** Whether no step could change it; almost all cells are so, and this costs one look at each letter. */
    static boolean isPlain(String value, ImportField.Kind field) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (field == TEXT ? !isPlainWord(c, before) : !isPlainCode(c)) {
                return false;
            }
            before = c;
        }
        return value.isEmpty() || (before != ' ' && value.charAt(0) != ' ');
    }

    private static boolean isPlainWord(char c, char before) {
        boolean thai = between(c, '\u0E01', '\u0E4C') || between(c, '\u0E50', '\u0E5B');
        boolean twice = c == before && (c == ' ' || c == 'เ' || isMark(c));
        return (thai || between(c, ' ', '~')) && !twice;
    }

    private static boolean isPlainCode(char c) {
        return between(c, '0', '9') || between(c, 'A', 'Z') || between(c, 'a', 'z');
    }

    private static boolean isMark(char c) {
        return c == '\u0E31' || between(c, '\u0E34', '\u0E3A') || between(c, '\u0E47', '\u0E4E');
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static String visible(String value) {
        return UNSEEN.matcher(value).replaceAll("");
    }

    private static String unquoted(String value) {
        String text = value.strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            return text.substring(2, text.length() - 1);
        }
        return text.startsWith("'") ? text.substring(1) : value;
    }

    private static String blanks(String value) {
        return GAPS.matcher(value).replaceAll(" ").strip();
    }

    private static String saraAm(String value) {
        return AM.matcher(value).replaceAll(found -> {
            String between = found.group(1);
            return (between == null ? found.group(2) : between) + "\u0E33";
        });
    }

    private static String vowels(String value) {
        return TWICE.matcher(value.replace("เเ", "แ")).replaceAll("$1");
    }

    private static String figure(String value) {
        Matcher written = WRITTEN.matcher(MINUS.matcher(value).replaceFirst("-"));
        if (!written.matches()) {
            return value;
        }
        String part = written.group(2);
        return written.group(1).replaceAll("[, ]", "") + (part == null ? "" : part);
    }

    private static String joined(String value) {
        String code = ADDED.matcher(value).replaceFirst("$1");
        return code.replaceAll("[\\s\\u2010-\\u2015-]", "");
    }
}
