package org.khet.ict.internal.ticket.part;

/** Where a part comes from; text {@code ict.choice.part-source.<NAME>}. Source: ict I.2.3. */
public enum PartSource {
    PURCHASE,
    STOCK,
    REQUESTER,
    WARRANTY;

    /** What the requester brought or the maker gives. */
    boolean isFree() {
        return this == REQUESTER || this == WARRANTY;
    }
}
