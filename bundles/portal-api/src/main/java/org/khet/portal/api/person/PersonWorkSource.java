package org.khet.portal.api.person;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitOwnership;

/**
 * Whiteboard service of whoever keeps work of people: says what somebody still holds, and hands it over when the person
 * leaves or moves. Also asked where the module is switched off, because its records come back when it is switched on. Safe
 * for concurrent use. Source: core CORE-143; the sibling for units is {@link UnitOwnership}.
 */
public interface PersonWorkSource {
    /** What becomes of something when its person leaves or moves. */
    enum Fate {
        /** The successor goes on with it. */
        MOVES,
        /** The successor goes on by the order that is named; without one it ends. */
        BY_ORDER,
        /** It ends, because it is bound to this person. */
        ENDS,
        /** Nothing happens to it; somebody should look at it. */
        STAYS
    }

    /**
     * Records of one kind.
     *
     * @param what  text key of the kind, with the number as {@code {0}}; in the texts of the module
     * @param count how many, at least 1
     * @param link  address of the list of them below the portal, empty when there is none
     * @param fate  what becomes of them
     */
    record Duty(String what, long count, String link, Fate fate) {}

    /** Who keeps the records. */
    ModuleId module();

    /** What the person holds after the last day; kinds of which there is nothing are left out. */
    List<Duty> held(OfficeId office, PersonDeparture departure);

    /**
     * Hands over everything that {@link #held} counts but {@link Fate#STAYS}, in the running transaction: afterwards nothing
     * of it is left. What has no dates of its own moves at once. The caller is known to be allowed to let the person go; who
     * hands over rights checks whether the caller may give them.
     *
     * @throws org.khet.portal.api.outcome.Rejected    if something cannot be handed over, with field {@code successor} when it is
     *     because of that person; then nothing is handed over and the person does not leave
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not give what would be handed over
     */
    void handOver(Caller caller, PersonHandover handover);
}
