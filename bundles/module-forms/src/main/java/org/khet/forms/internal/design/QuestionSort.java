package org.khet.forms.internal.design;

import org.khet.forms.internal.definition.FieldSort;

/** How a question of the bank is answered. Source: monitoring MON-60; kinds-processes.md §5. */
public enum QuestionSort {
    /** On a scale, which is added up. */
    SCALE(FieldSort.SCALE),
    /** By one of its choices. */
    CHOICE(FieldSort.CHOICE),
    /** With a number. */
    NUMBER(FieldSort.NUMBER),
    /** In words. */
    TEXT(FieldSort.LONG_TEXT);

    private final FieldSort field;

    QuestionSort(FieldSort field) {
        this.field = field;
    }

    /** The field that a form gets for it. */
    FieldSort field() {
        return field;
    }

    /** Whether it says how it may be answered. */
    boolean isChosen() {
        return field.isChosen();
    }
}
