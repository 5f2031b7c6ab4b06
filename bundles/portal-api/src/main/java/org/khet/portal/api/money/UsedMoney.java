package org.khet.portal.api.money;

import java.math.BigDecimal;

/**
 * What a receiver has used of an allocation, in baht.
 *
 * @param spent    paid, less what came back
 * @param promised claims, purchases and reserves under way, without what is left over and held until it goes back
 */
public record UsedMoney(BigDecimal spent, BigDecimal promised) {
    /** Nothing. */
    public static final UsedMoney NONE = new UsedMoney(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Both of them. */
    public BigDecimal sum() {
        return spent.add(promised);
    }

    /** With another one. */
    public UsedMoney plus(UsedMoney more) {
        return new UsedMoney(spent.add(more.spent), promised.add(more.promised));
    }
}
