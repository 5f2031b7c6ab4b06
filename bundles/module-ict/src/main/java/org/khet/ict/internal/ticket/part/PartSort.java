package org.khet.ict.internal.ticket.part;

/** A part to put in, or a repair by somebody else; text {@code ict.choice.part-sort.<NAME>}. Source: kinds-ict ict.part. */
public enum PartSort {
    PART,
    SHOP
}
