package org.khet.ict.internal.study;

/** What is studied; text {@code ict.choice.study-sort.<NAME>}. Source: ict P12, P18. */
public enum StudySort {
    SYSTEM,
    RESEARCH,
    OTHER
}
