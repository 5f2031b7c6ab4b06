package org.khet.portal.api.structure;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;

/**
 * Whiteboard service of whoever keeps records that belong to units: says what a unit still owns, and hands it over when the
 * unit ends. Also asked where the module is switched off, because its records come back when it is switched on. Safe for
 * concurrent use. Source: core CORE-03.
 */
public interface UnitOwnership {
    /** What becomes of something when its unit ends. */
    enum Fate {
        /** The successor goes on with it. */
        MOVES,
        /** It ends with the unit, because an order or a right names this unit only. */
        ENDS
    }

    /**
     * Records of one kind.
     *
     * @param what  text key of the kind, with the number as {@code {0}}; {@code <what>.label} names it without the number; both in
     *     the texts of the module
     * @param count how many, at least 1
     * @param link  address of the list of them below the portal, empty when there is none
     * @param fate  what becomes of them
     */
    record Owned(String what, long count, String link, Fate fate) {}

    /** Who keeps the records. */
    ModuleId module();

    /**
     * What the unit owns after that day; kinds of which it owns nothing are left out.
     *
     * @param lastDay last day of the unit
     */
    List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay);

    /**
     * Hands over everything that {@link #owned} counts, in the running transaction: afterwards nothing is left. The caller is
     * known to be allowed to change the structure; who hands over rights checks whether the caller may give them.
     *
     * @throws org.khet.portal.api.outcome.Rejected    if something cannot be handed over; the unit then does not end
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not give what would be handed over
     */
    void handOver(Caller caller, UnitHandover handover);
}
