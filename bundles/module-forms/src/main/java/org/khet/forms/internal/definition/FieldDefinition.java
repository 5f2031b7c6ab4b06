package org.khet.forms.internal.definition;

import java.util.List;
import java.util.Optional;

/**
 * A field of an edition.
 *
 * @param key       name for ever
 * @param slot      slot for ever, empty before the edition was tried
 * @param sort      what it holds
 * @param table     key of the table of which it is a column, empty for a field of the record
 * @param heading   part of the form in which it stands
 * @param label     words
 * @param english   English words, may be empty
 * @param help      help, may be empty
 * @param presence  whether it must be filled in
 * @param shownIf   {@code key=value} of records that have it, empty for all
 * @param options   choices, one a line {@code code=words}
 * @param least     least number or fewest lines, empty for any
 * @param most      highest number, most characters or lines, empty for the most there is
 * @param formula   how it is computed, empty for what people type
 * @param initial   what stands in an empty form, empty for nothing
 * @param listed    whether it is a column of the list at first
 * @param chip      whether lists are filtered by it
 * @param found     whether words find it
 * @param once      whether a value stands once
 * @param concealed whether it is left out of what is published
 * @param sensitive whether only those see it whom the design names for it, each time noted
 * @param places    decimals of a number, empty for two
 */
public record FieldDefinition(
        String key,
        String slot,
        FieldSort sort,
        String table,
        String heading,
        String label,
        String english,
        String help,
        Presence presence,
        String shownIf,
        String options,
        String least,
        String most,
        String formula,
        String initial,
        boolean listed,
        boolean chip,
        boolean found,
        boolean once,
        boolean concealed,
        boolean sensitive,
        Optional<Integer> places) {
    /** Lines of a table that says no more and no less. */
    public static final int MOST_LINES = 200;

    /** A choice. */
    public record Option(String code, String words) {}

    /** A secret is sensitive without being said to be. */
    @Override
    public boolean sensitive() {
        return sensitive || sort == FieldSort.SECRET;
    }

    /** Whether nobody types it. */
    public boolean isComputed() {
        return !formula.isEmpty();
    }

    /** Its choices in their order; a line without a code is its own. */
    public List<Option> choices() {
        return options.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    int at = line.indexOf('=');
                    return at < 0
                            ? new Option(line, line)
                            : new Option(
                                    line.substring(0, at).strip(),
                                    line.substring(at + 1).strip());
                })
                .toList();
    }

    /** Sensitive, in a record of an edition before the one that made it so. */
    FieldDefinition hidden() {
        return new FieldDefinition(
                key, slot, sort, table, heading, label, english, help, presence, shownIf, options, least, most, formula,
                initial, false, false, false, false, concealed, true, places);
    }

    /** With a slot. */
    public FieldDefinition in(String given) {
        return new FieldDefinition(
                key, given, sort, table, heading, label, english, help, presence, shownIf, options, least, most,
                formula, initial, listed, chip, found, once, concealed, sensitive, places);
    }
}
