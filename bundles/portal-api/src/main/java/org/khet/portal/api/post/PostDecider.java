package org.khet.portal.api.post;

import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;

/**
 * Who decides in a post now.
 *
 * @param post     the post
 * @param person   who decides
 * @param capacity the own name for the holder, else in which capacity: of somebody who is absent, or in the vacant post
 * @param limits   within which limits
 * @param source   the order that says so, empty for the holder
 */
public record PostDecider(PostId post, PersonId person, ActingCapacity capacity, ActingLimits limits, String source) {}
