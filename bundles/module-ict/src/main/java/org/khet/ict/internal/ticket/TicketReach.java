package org.khet.ict.internal.ticket;

import java.util.Set;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Which tickets somebody may see: all of the office, or those of some units and schools and the own ones. Part of every
 * query, never a filter after it.
 *
 * @param all     the whole office
 * @param units   tickets of these units
 * @param schools tickets of these schools
 * @param own     requester, recorder or technician of a ticket
 * @param work    whether the tickets that the person repairs belong to it
 */
public record TicketReach(boolean all, Set<UnitId> units, Set<SchoolId> schools, PersonId own, boolean work) {
    boolean covers(Ticket ticket) {
        var requester = ticket.report().requester();
        var technician = ticket.handling().technician();
        return all
                || (requester.unit() != null && units.contains(requester.unit()))
                || (requester.school() != null && schools.contains(requester.school()))
                || requester.person().id().equals(own)
                || ticket.report().source().recorder().id().equals(own)
                || (work && technician != null && technician.id().equals(own));
    }
}
