package org.khet.portal.api.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/**
 * Somebody acts in a vacant post (รักษาการในตำแหน่ง) for a time and decides what the post decides. Source: core A-1, E-27, README
 * §6 words.
 *
 * @param id       key
 * @param post     the post
 * @param person   who acts
 * @param capacity in which capacity, see {@link ActingCapacity#isInPost}
 * @param function code of {@code PostLists.FUNCTIONS} that comes with the post, empty for none
 * @param unit     for which unit that function and the role hold: the one of the post when acting began; {@code null} for the
 *                 whole office
 * @param role     code of the role that it gives in that reach, empty when it gives none
 * @param limits   within which limits
 * @param order    the order as cited, e.g. {@code 5/2565 ลงวันที่ 6 มกราคม 2565}
 * @param from     first day
 * @param until    last day, the last day in the office when that is earlier; {@code null} until somebody holds the post
 */
public record PostActing(
        PostActingId id,
        PostId post,
        PersonId person,
        ActingCapacity capacity,
        String function,
        @Nullable UnitId unit,
        String role,
        ActingLimits limits,
        String order,
        LocalDate from,
        @Nullable LocalDate until) {
    /** Whether it holds on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
