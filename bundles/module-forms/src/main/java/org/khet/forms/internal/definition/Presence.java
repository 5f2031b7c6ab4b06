package org.khet.forms.internal.definition;

/** Whether a field must be filled in, wherever it is shown. */
public enum Presence {
    /** It must. */
    NEEDED,
    /** It may be empty. */
    OPTIONAL
}
