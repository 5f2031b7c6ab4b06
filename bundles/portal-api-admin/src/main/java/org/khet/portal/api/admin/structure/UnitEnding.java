package org.khet.portal.api.admin.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to end a unit.
 *
 * @param lastDay   last day of the unit, needed
 * @param successor unit that goes on with what it owns, needed while it owns something that moves
 * @param unasked   whether it may end although modules that are away cannot say what it owns there
 */
public record UnitEnding(
        @Nullable LocalDate lastDay, @Nullable UnitId successor, boolean unasked) {}
