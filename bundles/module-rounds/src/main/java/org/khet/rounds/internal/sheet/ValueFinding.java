package org.khet.rounds.internal.sheet;

/**
 * What stands against values.
 *
 * @param sort   whether something is missing or a rule is broken
 * @param level  what it asks of the school
 * @param item   code of the item
 * @param name   name of the item
 * @param row    name of the row, empty for all
 * @param words  the rule as the office words it; empty for what is missing
 * @param detail the figures, e.g. {@code 13 > 12}; may be empty
 */
public record ValueFinding(
        FindingSort sort, RuleLevel level, String item, String name, String row, String words, String detail) {
    /** By which a finding of the same cells and rule is known again. */
    public String key() {
        return sort + "|" + item + "|" + row + "|" + words;
    }
}
