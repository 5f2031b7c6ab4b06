package org.khet.finance.internal.balance;

import org.khet.portal.api.office.OfficeId;

/**
 * Which balance.
 *
 * @param office owner; no balance crosses it
 * @param owner  of what
 * @param id     key of its record
 */
public record BalanceKey(OfficeId office, BalanceOwner owner, long id) {}
