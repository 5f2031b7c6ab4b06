package org.khet.portal.core.internal.form;

import java.math.BigDecimal;
import org.khet.portal.api.acting.ActingLimits;

/** Checks what an order limits acting to. Stateless. Source: core C.8, E-27. */
public final class LimitValidator {
    private static final int TEXT_MAX = 200;
    private static final BigDecimal MOST_BAHT = new BigDecimal("9999999999999.99");

    private LimitValidator() {}

    /** Adds what is wrong with topics, modules and sum. */
    public static FieldValidator add(FieldValidator fields, ActingLimits limits) {
        BigDecimal most = limits.most();
        return fields.atMost("topics", limits.topics(), TEXT_MAX)
                .that(
                        limits.modules().stream().allMatch(LimitValidator::isModuleOrKind),
                        "modules",
                        "core.post.error.code")
                .that(most == null || isBaht(most), "most", "core.deputy.error.most");
    }

    private static boolean isModuleOrKind(String id) {
        return id.matches("[a-z]{2,12}(\\.[a-z-]{2,30})?");
    }

    private static boolean isBaht(BigDecimal sum) {
        return sum.signum() > 0
                && sum.compareTo(MOST_BAHT) <= 0
                && sum.stripTrailingZeros().scale() <= 2;
    }
}
