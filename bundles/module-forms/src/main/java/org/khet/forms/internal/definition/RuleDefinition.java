package org.khet.forms.internal.definition;

/**
 * A rule of an edition.
 *
 * @param first  key of a field
 * @param sort   what holds
 * @param second key of a field, or a value
 * @param words  what is said when it does not hold
 */
public record RuleDefinition(String first, RuleSort sort, String second, String words) {}
