package org.khet.forms.internal.definition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between braces in a print template: {@code key} for what a field holds, {@code table.column:sum} for the sum of a column
 * of a table, either with {@code :words} behind it for an amount of money in Thai words.
 *
 * @param key    key of the field, or of the table
 * @param column key of the column that is added up, empty for a field
 * @param words  whether the amount stands in words
 */
public record PaperName(String key, String column, boolean words) {
    private static final String KEY = "([a-z][a-z0-9_]*)";
    private static final Pattern FIELD = Pattern.compile(KEY + "(:words)?");
    private static final Pattern SUM = Pattern.compile(KEY + "\\." + KEY + ":sum(:words)?");

    /** Reads a name; empty for words that are none. */
    public static Optional<PaperName> parse(String text) {
        Matcher field = FIELD.matcher(text);
        if (field.matches()) {
            return Optional.of(new PaperName(field.group(1), "", field.group(2) != null));
        }
        Matcher sum = SUM.matcher(text);
        return sum.matches()
                ? Optional.of(new PaperName(sum.group(1), sum.group(2), sum.group(3) != null))
                : Optional.empty();
    }

    /** Whether it is the sum of a column. */
    public boolean isSum() {
        return !column.isEmpty();
    }

    /** The field or column of an edition that it means; empty when it means none, or none that can stand so. */
    public Optional<FieldDefinition> field(EditionDefinition said) {
        Optional<FieldDefinition> found = isSum()
                ? said.columns(key).stream()
                        .filter(one -> one.key().equals(column) && one.sort().isCounted())
                        .findFirst()
                : said.field(key).filter(one -> one.sort() != FieldSort.TABLE);
        return found.filter(one -> !words || one.sort() == FieldSort.BAHT);
    }
}
