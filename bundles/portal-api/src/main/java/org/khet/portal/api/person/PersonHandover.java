package org.khet.portal.api.person;

import org.jspecify.annotations.Nullable;

/**
 * Who goes on with the work of somebody who leaves or moves.
 *
 * @param departure who leaves or moves, and when; the successor goes on the day after
 * @param successor who goes on, {@code null} when nothing is left that needs somebody
 * @param order     the order that gives the successor the functions, as cited; empty when there is none
 */
public record PersonHandover(
        PersonDeparture departure, @Nullable PersonId successor, String order) {}
