package org.khet.documents.internal.register;

/** What a register numbers. Source: kinds-documents §3. */
public enum RegisterSort {
    /** Letters that come to the office. */
    INCOMING,
    /** Letters that a unit receives. */
    UNIT_BOOK,
    /** Letters that go out. */
    OUTGOING,
    /** Circulars. */
    CIRCULAR,
    /** Memos. */
    MEMO,
    /** Orders. */
    ORDER,
    /** Announcements. */
    ANNOUNCEMENT,
    /** Certificates. */
    CERTIFICATE,
    /** What the office keeps besides. */
    OWN
}
