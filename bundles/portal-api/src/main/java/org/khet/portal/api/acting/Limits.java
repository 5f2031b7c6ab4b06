package org.khet.portal.api.acting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an order limits acting to. Source: core C.8, E-27.
 *
 * @param topics for which matters, in words of the order; empty for all
 * @param most   up to this sum in baht, {@code null} for any
 */
public record Limits(String topics, @Nullable BigDecimal most) {
    /** Everything. */
    public static final Limits NONE = new Limits("", null);

    /** Whether the sum is within the limit. */
    public boolean allow(BigDecimal baht) {
        return most == null || baht.compareTo(most) <= 0;
    }
}
