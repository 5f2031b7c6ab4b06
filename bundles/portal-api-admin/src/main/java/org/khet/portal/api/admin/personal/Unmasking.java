package org.khet.portal.api.admin.personal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/**
 * Somebody saw a sensitive field in clear. The value itself is not kept here.
 *
 * @param number  grows with the showings of a node
 * @param at      when
 * @param viewer  who saw it
 * @param by      that person's name on that day, with the one in whose place it was
 * @param field   name of the field
 * @param record  key of the record
 * @param person  of whom it tells, {@code null} if not of a person of the office
 * @param subject of whom or what it tells, by the name of that day
 * @param purpose what for
 */
public record Unmasking(
        long number,
        Instant at,
        PersonId viewer,
        By by,
        String field,
        long record,
        @Nullable PersonId person,
        String subject,
        String purpose) {
    /**
     * Names of those who saw it.
     *
     * @param name      who
     * @param actingFor in whose place, empty in the own name
     */
    public record By(String name, String actingFor) {}
}
