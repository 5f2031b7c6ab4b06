package org.khet.forms.internal.definition;

import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between braces in a print template: {@code key} for what a field holds, {@code table.column:sum} for the sum of a column
 * of a table, either with {@code :words} behind it for an amount of money in Thai words. Of twelve months {@code key} is their sum,
 * {@code key:10} October, {@code key:09} September, {@code key:months} all that have something, a line each.
 *
 * @param key    key of the field, or of the table
 * @param column key of the column that is added up, empty for a field
 * @param part   which part of it or how it is said, empty for all as it is
 */
public record PaperName(String key, String column, String part) {
    /** In Thai words. */
    private static final String WORDS = "words";
    /** Each month by itself. */
    private static final String MONTHS = "months";

    private static final String KEY = "([a-z][a-z0-9_]*)";
    private static final Pattern FIELD = Pattern.compile(KEY + "(?::(words|months|0[1-9]|1[0-2]))?");
    private static final Pattern SUM = Pattern.compile(KEY + "\\." + KEY + ":sum(?::(words))?");

    /** Reads a name; empty for words that are none. */
    public static Optional<PaperName> parse(String text) {
        Matcher field = FIELD.matcher(text);
        if (field.matches()) {
            return Optional.of(new PaperName(field.group(1), "", Objects.toString(field.group(2), "")));
        }
        Matcher sum = SUM.matcher(text);
        return sum.matches()
                ? Optional.of(new PaperName(sum.group(1), sum.group(2), Objects.toString(sum.group(3), "")))
                : Optional.empty();
    }

    /** Whether it is the sum of a column. */
    public boolean isSum() {
        return !column.isEmpty();
    }

    /** Whether the amount stands in words. */
    public boolean words() {
        return part.equals(WORDS);
    }

    /** Whether each month stands by itself. */
    public boolean months() {
        return part.equals(MONTHS);
    }

    /** The one month that it means; empty for none. */
    public Optional<Month> month() {
        return part.matches("\\d+") ? Optional.of(Month.of(Integer.parseInt(part))) : Optional.empty();
    }

    /** The field or column of an edition that it means; empty when it means none, or none that can stand so. */
    public Optional<FieldDefinition> field(EditionDefinition said) {
        Optional<FieldDefinition> found = isSum()
                ? said.columns(key).stream()
                        .filter(one -> one.key().equals(column) && one.sort().isCounted())
                        .findFirst()
                : said.field(key).filter(one -> one.sort() != FieldSort.TABLE);
        return found.filter(
                one -> part.isEmpty() || one.sort() == FieldSort.MONTHS || (words() && one.sort() == FieldSort.BAHT));
    }
}
