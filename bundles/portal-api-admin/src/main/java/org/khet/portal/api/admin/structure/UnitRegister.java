package org.khet.portal.api.admin.structure;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * The structure of an office with its dates. Reading needs {@link Offices#VIEW}, changing {@link Offices#CONFIGURE} for the
 * whole office. A new name or place counts from a day on; before that day the former one stays, on papers too. Each change
 * is on the audit trail and seen by everybody at once on this node and within seconds on others. Safe for concurrent use.
 * Source: core CORE-03.
 */
public interface UnitRegister {
    /** News: a unit has ended and still owns something with which nobody goes on. */
    String LEFT = "core.unit.left-over";

    /**
     * A unit as it was saved last, also one that has ended or whose last change still lies ahead.
     *
     * @throws NoLongerThere if not of the caller's office
     */
    Versioned<Unit> open(Caller caller, UnitId unit);

    /** Names and places of the unit with their days, the latest first. */
    List<UnitPeriod> periods(Caller caller, UnitId unit);

    /**
     * Adds a unit.
     *
     * @param from its first day
     * @throws Rejected for a doubled code or unusable fields
     */
    UnitId add(Caller caller, UnitDraft draft, LocalDate from);

    /**
     * Changes a unit; its code stays. Place in the order and telephone change at once; names and the unit above from the
     * day on. The day on which the present name began corrects that name instead.
     *
     * @param edition number of the edition that was opened
     * @param from    first day of the new name or place
     * @throws Rejected for unusable fields, a unit below itself, or a day before the latest change
     * @throws Outdated if somebody saved first
     */
    void change(Caller caller, UnitId unit, int edition, UnitDraft draft, LocalDate from);

    /** What the unit would leave behind if that were its last day. Needs {@link Offices#CONFIGURE}. */
    UnitHoldings estate(Caller caller, UnitId unit, LocalDate lastDay);

    /**
     * Ends a unit: after its last day it leaves menus and lists, older records keep it by the name of their day. What it owns is
     * handed over in the same transaction, so either all of it happens or nothing; what has no dates of its own moves at once,
     * also when the last day lies ahead; what comes to the unit until then goes to the successor after that day. A module that is there but fails keeps the unit from ending.
     *
     * @param edition number of the edition that was opened
     * @throws Rejected if it owns something and no successor is named, if a module cannot be asked and that was not accepted,
     *     if the last day lies before its latest change
     * @throws Outdated if somebody saved first
     */
    void end(Caller caller, UnitId unit, int edition, UnitEnding ending);
}
