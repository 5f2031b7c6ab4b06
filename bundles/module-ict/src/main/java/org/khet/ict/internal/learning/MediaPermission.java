package org.khet.ict.internal.learning;

/** Whether others may use a medium; text {@code ict.choice.media-permission.<NAME>}. Source: ict C.3, ICT-81. */
public enum MediaPermission {
    NONE,
    ASKED,
    OWN,
    GIVEN,
    OPEN;

    boolean permits() {
        return this != NONE && this != ASKED;
    }
}
