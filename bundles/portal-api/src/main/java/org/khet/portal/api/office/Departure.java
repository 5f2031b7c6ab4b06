package org.khet.portal.api.office;

import java.time.LocalDate;

/**
 * Somebody leaves the office, or goes to other work in it.
 *
 * @param person  who
 * @param lastDay last day of the present work
 * @param leaves  whether the person leaves the office
 */
public record Departure(PersonId person, LocalDate lastDay, boolean leaves) {}
