package org.khet.finance.internal.balance;

/**
 * What holds or has spent a part of a balance; once in each balance.
 *
 * @param kind record kind, e.g. {@code claim}, at most 20 characters
 * @param id   key of the record
 */
public record BalanceSource(String kind, long id) {}
