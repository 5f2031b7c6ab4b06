package org.khet.portal.api.admin.acting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;

/**
 * A rule of acting: who acts for whom when the holder is absent.
 *
 * @param id         key
 * @param holder     for whom
 * @param substitute who acts
 * @param order      number in the holder's list from 1; 0 for a pair, which covers both ways
 * @param capacity   in which capacity
 * @param limits     within which limits
 * @param source     the order that says so
 * @param from       first day
 * @param until      last day, {@code null} without end
 */
public record Deputy(
        DeputyId id,
        PersonId holder,
        PersonId substitute,
        int order,
        ActingCapacity capacity,
        ActingLimits limits,
        String source,
        LocalDate from,
        @Nullable LocalDate until) {
    /** Whether the rule holds on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether each covers the other. */
    public boolean isPair() {
        return order == 0;
    }
}
