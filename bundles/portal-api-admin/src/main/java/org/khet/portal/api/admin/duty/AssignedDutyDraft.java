package org.khet.portal.api.admin.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to give somebody a duty of a unit.
 *
 * @param unit   whose duty
 * @param letter the duty, needed
 * @param person who shall do it, needed
 * @param part   as what, needed
 * @param order  order as cited, at most {@link AssignedDuties#MOST_ORDER} characters, may be empty
 * @param from   first day, needed
 * @param until  last day, not before the first; {@code null} without end
 */
public record AssignedDutyDraft(
        UnitId unit,
        String letter,
        @Nullable PersonId person,
        AssignedDuty.@Nullable Part part,
        String order,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
