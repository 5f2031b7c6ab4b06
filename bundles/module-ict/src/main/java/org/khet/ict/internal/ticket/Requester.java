package org.khet.ict.internal.ticket;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Who needs the repair, as of the day of the report. Source: ict I.2.3.
 *
 * @param person   person
 * @param position post in words, may be empty
 * @param unit     unit of the office, {@code null} for people of schools and for the office's heads
 * @param school   school, {@code null} for people of the office
 * @param unitName name of the unit, school or office
 */
public record Requester(
        NamedPerson person,
        String position,
        @Nullable UnitId unit,
        @Nullable SchoolId school,
        String unitName) {}
