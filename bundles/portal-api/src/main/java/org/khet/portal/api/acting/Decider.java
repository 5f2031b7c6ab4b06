package org.khet.portal.api.acting;

import org.khet.portal.api.person.PersonId;

/**
 * Who decides now.
 *
 * @param holder   whose matters they are
 * @param person   who decides; the holder in person unless absent
 * @param capacity in which capacity
 * @param order    place in the holder's list of deputies from 1; 0 for the holder and for a pair
 * @param limits   within which limits
 * @param source   the order that says so, empty for the holder
 */
public record Decider(
        PersonId holder, PersonId person, ActingCapacity capacity, int order, ActingLimits limits, String source) {
    /** Somebody who is there. */
    public static Decider self(PersonId person) {
        return new Decider(person, person, ActingCapacity.OWN, 0, ActingLimits.NONE, "");
    }
}
