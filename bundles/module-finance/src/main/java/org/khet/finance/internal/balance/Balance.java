package org.khet.finance.internal.balance;

import java.math.BigDecimal;

/**
 * What there is, in baht.
 *
 * @param amount the whole
 * @param held   promised
 * @param spent  gone
 */
public record Balance(BigDecimal amount, BigDecimal held, BigDecimal spent) {
    /** Nothing at all. */
    public static final Balance ZERO = new Balance(zero(), zero(), zero());

    /** What may still be taken; never less than zero. */
    public BigDecimal available() {
        return amount.subtract(held).subtract(spent);
    }

    /** What is there, promised or not: the book balance of an account. */
    public BigDecimal book() {
        return amount.subtract(spent);
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }
}
