package org.khet.portal.api.admin.acting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;

/**
 * What is typed to make a rule of acting.
 *
 * @param holder     for whom
 * @param substitute who acts; somebody else of the office
 * @param order      1 to 99 in the holder's list; 0 for a pair
 * @param capacity   not the own name
 * @param limits     topics of at most 200 characters; a sum above 0, with at most two decimals
 * @param source     number and date of the order, needed, at most 120 characters
 * @param from       first day
 * @param until      last day, not before the first; {@code null} without end
 */
public record DeputyDraft(
        PersonId holder,
        PersonId substitute,
        int order,
        ActingCapacity capacity,
        ActingLimits limits,
        String source,
        LocalDate from,
        @Nullable LocalDate until) {}
