package org.khet.ict.internal.study;

/** Where a program is from; text {@code ict.choice.software-source.<NAME>}. Source: ict P14. */
public enum SoftwareSource {
    BOUGHT,
    FREE,
    MADE
}
