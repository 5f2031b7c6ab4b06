package org.khet.ict.internal.ticket;

/** How the device goes back; text {@code ict.ticket.way.<NAME>}. Source: ict T16, ICT-18. */
public enum HandBackWay {
    COLLECTED,
    COURIER,
    ON_SITE,
    NOT_APPLICABLE
}
