package org.khet.forms.internal.definition;

/** Who does an action of a design. */
public enum ActionDoer {
    /** Whoever is granted it. */
    GRANTED,
    /** Whoever made the record, and people whom it names. */
    MAKER,
    /** Both. */
    EITHER
}
