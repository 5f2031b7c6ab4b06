package org.khet.processes.internal.book;

/** Digits of a book. */
public enum BookDigits {
    /** 0 to 9. */
    ARABIC,
    /** ๐ to ๙. */
    THAI
}
