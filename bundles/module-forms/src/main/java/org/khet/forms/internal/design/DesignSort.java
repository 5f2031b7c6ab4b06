package org.khet.forms.internal.design;

/** What a design is for. */
public enum DesignSort {
    /** A register that the office keeps. */
    REGISTER,
    /** A form to be answered. */
    FORM,
    /** A form by which something is evaluated: what is asked with it is agreed before. */
    EVALUATION,
    /** A list that schools keep. */
    SCHOOL_LIST
}
