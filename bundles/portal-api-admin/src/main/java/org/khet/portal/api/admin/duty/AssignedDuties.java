package org.khet.portal.api.admin.duty;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;

/**
 * Who does which duty of a unit, with its history. Reading needs {@link People#VIEW}, changing {@link People#EDIT}; a permission
 * for units reaches their duties and people only. Who leaves or moves hands duties over ({@link PersonHandovers}); duties end with
 * their unit; whose last day has passed does none. Each change is on the audit trail. Safe for concurrent use. Sources: core
 * CORE-18, CORE-30.
 */
public interface AssignedDuties {
    /** Most characters of the reference to an order. */
    int MOST_ORDER = 120;

    /** Past, present and coming ones of a unit within reach, by letter, then the latest first; none of another unit. */
    List<AssignedDuty> ofUnit(Caller caller, UnitId unit);

    /**
     * Past, present and coming ones of a person, the latest first.
     *
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    List<AssignedDuty> ofPerson(Caller caller, PersonId person);

    /** Those of all units within reach that count on that day. */
    List<AssignedDuty> on(Caller caller, LocalDate day);

    /**
     * Gives somebody a duty.
     *
     * @throws Rejected      if a field is unusable, the unit has no such duty, the person is not there in that time or does the
     *     duty in that time already; nothing is stored
     * @throws NoLongerThere if the unit is out of the caller's reach
     * @throws NotPermitted  without the permission
     */
    AssignedDutyId assign(Caller caller, AssignedDutyDraft draft);

    /**
     * Ends a duty of somebody after that day; a day before its first takes it back as never begun.
     *
     * @throws Rejected      if it ended before that day
     * @throws NoLongerThere if it is not there, or of a unit out of the caller's reach
     */
    void end(Caller caller, AssignedDutyId duty, LocalDate lastDay);
}
