package org.khet.portal.api.admin.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;

/**
 * What is typed to let somebody act in a vacant post.
 *
 * @param person   who acts; somebody else than the one who types
 * @param capacity see {@link ActingCapacity#isInPost}
 * @param function code of {@link PostLists#FUNCTIONS}, empty for none; one of a group needs a post of a unit
 * @param role     code of a role that the caller may give, empty for none
 * @param limits   topics of at most 200 characters; a sum above 0, with at most two decimals
 * @param order    number and date of the order, needed, at most 120 characters
 * @param from     first day, needed
 * @param until    last day, not before the first; {@code null} until somebody holds the post
 */
public record PostActingDraft(
        PersonId person,
        ActingCapacity capacity,
        String function,
        String role,
        ActingLimits limits,
        String order,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
