package org.khet.finance.internal.property;

/** What a group asks; text {@code finance.choice.property-matter-sort.<NAME>}. Source: ict G.1. */
public enum PropertyMatterSort {
    DISPOSAL,
    PURCHASE
}
