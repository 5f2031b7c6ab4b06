package org.khet.portal.api.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/**
 * A function (หน้าที่) that an order gives a person beside the post, or that somebody has who acts in a vacant post, with the
 * rights that come with it.
 *
 * @param id     key
 * @param person who has it
 * @param code   code of {@code PostLists.FUNCTIONS}; empty when acting in a post gives a role only
 * @param unit   for this unit and its sections, {@code null} for the whole office
 * @param role   code of the role that it gives in that reach, empty when it gives none
 * @param order  the order as cited, e.g. {@code 5/2565 ลงวันที่ 6 มกราคม 2565}
 * @param from   first day
 * @param until  last day, {@code null} without end
 * @param as     in which capacity: in the own name, or acting in a vacant post
 * @param limits within which limits; none but for who acts in a vacant post
 */
public record GivenFunction(
        FunctionId id,
        PersonId person,
        String code,
        @Nullable UnitId unit,
        String role,
        String order,
        LocalDate from,
        @Nullable LocalDate until,
        ActingCapacity as,
        ActingLimits limits) {
    /** A function in the own name, without limits. */
    public GivenFunction(
            FunctionId id,
            PersonId person,
            String code,
            @Nullable UnitId unit,
            String role,
            String order,
            LocalDate from,
            @Nullable LocalDate until) {
        this(id, person, code, unit, role, order, from, until, ActingCapacity.OWN, ActingLimits.NONE);
    }

    /** Whether it is in force on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
