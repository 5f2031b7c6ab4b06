package org.khet.portal.api.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on with what a unit owns.
 *
 * @param unit      the unit that ends
 * @param successor the unit that goes on, {@code null} when nothing is left that needs one
 * @param lastDay   last day of the unit; the successor goes on the day after
 */
public record UnitHandover(UnitId unit, @Nullable UnitId successor, LocalDate lastDay) {}
