package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was spent, as whoever keeps the books says.
 *
 * @param disbursed baht
 * @param source    who says so, for people
 * @param asOf      the day up to which it counts
 */
public record SpendingFigure(BigDecimal disbursed, String source, LocalDate asOf) {}
