package org.khet.finance.internal.balance;

import java.util.List;

/**
 * What must hold besides when a balance is changed; asked by the same statement, so that it costs none of its own.
 *
 * @param condition in plain SQL, its values as parameters
 * @param values    in the order of the parameters
 */
public record BalanceGuard(String condition, List<Object> values) {}
