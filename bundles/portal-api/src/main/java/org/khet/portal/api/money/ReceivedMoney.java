package org.khet.portal.api.money;

/**
 * What one receiver has of an allocation.
 *
 * @param allocation key of the record {@code policyplan.allocation}
 * @param receiver   who has it
 */
public record ReceivedMoney(long allocation, MoneyReceiver receiver) {}
