package org.khet.ict.internal.ticket.part;

/** Who pays; text {@code ict.choice.part-payer.<NAME>}. Source: ict I.2.3. */
public enum PartPayer {
    OFFICE,
    SCHOOL,
    GROUP,
    WARRANTY;

    /** Whether it is paid with money of the office. */
    boolean isOurs() {
        return this == OFFICE || this == GROUP;
    }
}
