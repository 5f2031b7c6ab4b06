package org.khet.processes.internal.book;

/** What stands before the headings of a process. Source: core D-02. */
public enum HeadingMark {
    /** As in the layout: a dot in L-D, else numbers with a point. */
    LAYOUT,
    /** 1. 2. 3. */
    POINT,
    /** 1) 2) 3) */
    BRACKET,
    /** Dots. */
    BULLET,
    /** Nothing. */
    NONE;

    /** Before the heading of that number. */
    String of(int number, BookLayout layout) {
        return switch (this) {
            case LAYOUT -> (layout == BookLayout.L_D ? BULLET : POINT).of(number, layout);
            case POINT -> number + ". ";
            case BRACKET -> number + ") ";
            case BULLET -> "• ";
            case NONE -> "";
        };
    }
}
