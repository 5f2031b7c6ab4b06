package org.khet.portal.api.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/**
 * A person in a post for a time.
 *
 * @param post   the post
 * @param person who holds it
 * @param from   first day
 * @param until  last day, the last day in the office when that is earlier; {@code null} without end
 * @param order  the order that put the person in, as cited; empty where nobody told it
 */
public record PostHolding(
        PostId post,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        String order) {
    /** Of which nobody told the order. */
    public PostHolding(PostId post, PersonId person, LocalDate from, @Nullable LocalDate until) {
        this(post, person, from, until, "");
    }

    /** Whether the post is held on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
