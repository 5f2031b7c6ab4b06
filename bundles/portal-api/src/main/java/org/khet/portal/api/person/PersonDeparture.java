package org.khet.portal.api.person;

import java.time.LocalDate;

/**
 * Somebody leaves the office, or goes to other work in it.
 *
 * @param person  who
 * @param lastDay last day of the present work
 * @param leaves  whether the person leaves the office
 */
public record PersonDeparture(PersonId person, LocalDate lastDay, boolean leaves) {}
