package org.khet.finance.internal.stock;

/** How supplies come and go. Stored by name, never renamed. Source: finance FE-28. */
public enum StockMoveWay {
    /** Received. */
    IN,
    /** Given out. */
    OUT,
    /** Put right by a count. */
    COUNT
}
