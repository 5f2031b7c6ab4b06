package org.khet.documents.internal.chain;

import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.person.PersonId;

/**
 * A place in a chain and who has it.
 *
 * @param holder   who has it
 * @param capacity the own name, or acting in a vacant post
 * @param title    what the place is called: ผู้อำนวยการกลุ่มนโยบายและแผน
 * @param limits   within which limits; none but for who acts in a vacant post
 * @param source   the order that says so, empty in the own name
 */
public record ChainSeat(PersonId holder, ActingCapacity capacity, String title, ActingLimits limits, String source) {
    /** In the own name, without limits. */
    static ChainSeat own(PersonId holder, String title) {
        return new ChainSeat(holder, ActingCapacity.OWN, title, ActingLimits.NONE, "");
    }

    ChainSeat titled(String words) {
        return new ChainSeat(holder, capacity, words, limits, source);
    }
}
