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

    /** Source of a figure that a file brought. */
    public static final String IMPORTED_SOURCE = "import";

    /** Whether a file brought it. */
    public boolean isImported() {
        return source.equals(IMPORTED_SOURCE);
    }

    /** Whether another figure may be typed over it: only what comes from the books stands. */
    public boolean mayBeOvertyped() {
        return isTyped() || isImported();
    }

    /** Whether somebody typed it: it is marked, and another typed figure may stand over it. */
    public boolean isTyped() {
        return source.equals(TYPED_SOURCE);
    }
}
