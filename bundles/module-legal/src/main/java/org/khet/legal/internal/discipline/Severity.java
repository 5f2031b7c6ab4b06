package org.khet.legal.internal.discipline;

/** How grave misconduct is. */
public enum Severity {
    /** Not grave. */
    MINOR,
    /** Grave: dismissal is possible. */
    SERIOUS
}
