package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was spent, as whoever knows it says.
 *
 * @param disbursed baht
 * @param source    id of the module that says so, or {@link #TYPED_SOURCE}
 * @param asOf      the day on which it said so
 */
public record SpendingFigure(BigDecimal disbursed, String source, LocalDate asOf) {
    /** Source of a figure that somebody typed where the plan is kept. */
    public static final String TYPED_SOURCE = "typed";

    /** Whether somebody typed it: it is marked, and another typed figure may stand over it. */
    public boolean isTyped() {
        return source.equals(TYPED_SOURCE);
    }
}
