package org.khet.documents.internal.report;

import java.util.Set;
import org.khet.documents.internal.register.RegisterSort;

/** The registers that are printed for a period, in the columns of the regulation on correspondence. Source: core CORE-57, B-01. */
public enum RegisterSheet {
    /** Letters that came (แบบที่ ๑๓). */
    INCOMING,
    /** Letters and circulars that went out (แบบที่ ๑๔). */
    OUTGOING,
    /** Books of the groups. */
    UNIT_BOOK,
    /** Orders. */
    ORDERS,
    /** Announcements. */
    ANNOUNCEMENTS,
    /** Certificates. */
    CERTIFICATES,
    /** Memos. */
    MEMOS,
    /** One that the office keeps besides. */
    OWN;

    /** Whether what the office writes stands in it. */
    boolean isOfPapers() {
        return this != INCOMING && this != UNIT_BOOK;
    }

    /** The registers that stand in it. */
    Set<RegisterSort> sorts() {
        return switch (this) {
            case INCOMING -> Set.of(RegisterSort.INCOMING);
            case OUTGOING -> Set.of(RegisterSort.OUTGOING, RegisterSort.CIRCULAR);
            case UNIT_BOOK -> Set.of(RegisterSort.UNIT_BOOK);
            case ORDERS -> Set.of(RegisterSort.ORDER);
            case ANNOUNCEMENTS -> Set.of(RegisterSort.ANNOUNCEMENT);
            case CERTIFICATES -> Set.of(RegisterSort.CERTIFICATE);
            case MEMOS -> Set.of(RegisterSort.MEMO);
            case OWN -> Set.of(RegisterSort.OWN);
        };
    }
}
