package org.khet.forms.internal.definition;

/** A rule of a design over two fields, or over a field and a value. Closed on purpose: a design holds no programs. */
public enum RuleSort {
    /** The first is at least the second. */
    AT_LEAST,
    /** The first is at most the second. */
    AT_MOST,
    /** Both are the same. */
    SAME,
    /** Who fills in the first fills in the second too. */
    FILLED_WITH
}
