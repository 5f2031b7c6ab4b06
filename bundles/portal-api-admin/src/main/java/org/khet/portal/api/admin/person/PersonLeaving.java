package org.khet.portal.api.admin.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to let a person go.
 *
 * @param lastDay   last day of the present work, needed
 * @param movesTo   unit of the office to which the person moves, {@code null} when the person leaves the office
 * @param successor who goes on with the work, needed while the person holds something that moves
 * @param order     order that gives the successor the functions, at most 120 characters; empty when there is none: they end
 * @param unasked   whether the person may go although modules that are away cannot say what is held there
 */
public record PersonLeaving(
        @Nullable LocalDate lastDay,
        @Nullable UnitId movesTo,
        @Nullable PersonId successor,
        String order,
        boolean unasked) {}
