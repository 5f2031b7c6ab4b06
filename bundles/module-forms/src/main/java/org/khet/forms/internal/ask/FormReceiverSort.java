package org.khet.forms.internal.ask;

/** Of whom answers are asked. */
public enum FormReceiverSort {
    /** Every school of the area that is open on the day. */
    ALL_SCHOOLS,
    /** One school. */
    SCHOOL,
    /** A unit of the office. */
    UNIT,
    /** A person. */
    PERSON,
    /** People without an account, each by a link of their own. */
    LINKS
}
