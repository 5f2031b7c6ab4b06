package org.khet.documents.internal.report;

/** The registers that are printed for a period, in the columns of the regulation on correspondence. Source: core CORE-57, B-01. */
public enum RegisterSheet {
    /** Letters that came (แบบที่ ๑๓). */
    INCOMING,
    /** Letters and circulars that went out (แบบที่ ๑๔). */
    OUTGOING,
    /** Books of the groups. */
    UNIT_BOOK
}
