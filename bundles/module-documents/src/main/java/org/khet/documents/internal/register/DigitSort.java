package org.khet.documents.internal.register;

/** In which digits numbers stand on paper. */
public enum DigitSort {
    /** Arabic digits. */
    ARABIC,
    /** Thai digits. */
    THAI
}
