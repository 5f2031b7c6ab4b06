package org.khet.forms.internal.definition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a line of a print template is printed: <code>{?key}</code> before it says that the field, or the table, has something in it,
 * <code>{?key=value}</code> that it is this choice, <code>{-key}</code> that it is empty.
 *
 * @param key   key of the field or table
 * @param value code of the choice, {@code 1} or {@code 0} for yes or no; empty for whatever is filled in
 * @param empty whether it is printed where the field is empty
 */
public record PaperCondition(String key, String value, boolean empty) {
    private static final Pattern SIGN = Pattern.compile("\\{([?-])([^{}=\\n]*)(?:=([^{}\\n]*))?}\\s*(.*)");

    /** The condition with which a line begins, and what follows it; empty for a line that is always printed. */
    static Optional<Begun> begin(String line) {
        Matcher parts = SIGN.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String value = parts.group(3) == null ? "" : parts.group(3).strip();
        return Optional.of(new Begun(
                new PaperCondition(parts.group(2).strip(), value, parts.group(1).equals("-")), parts.group(4)));
    }

    /** A condition and the line that stands under it. */
    record Begun(PaperCondition condition, String rest) {}

    /** As it stands between braces. */
    public String text() {
        return (empty ? "-" : "?") + key + (value.isEmpty() ? "" : "=" + value);
    }

    /** Whether it can be asked of records of an edition. */
    boolean isSaid(EditionDefinition said) {
        return said.field(key)
                .map(field -> value.isEmpty() || (!empty && isChoice(field)))
                .orElseGet(() -> value.isEmpty() && DesignPaper.isCommon(said, key));
    }

    private boolean isChoice(FieldDefinition field) {
        return field.sort() == FieldSort.YES_NO
                ? value.matches("[01]")
                : field.sort().isChosen()
                        && field.choices().stream().anyMatch(one -> one.code().equals(value));
    }
}
