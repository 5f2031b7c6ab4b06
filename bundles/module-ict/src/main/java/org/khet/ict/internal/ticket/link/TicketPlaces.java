package org.khet.ict.internal.ticket.link;

import org.khet.portal.api.person.People;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who and what an office has, of which tickets tell.
 *
 * @param units   groups
 * @param schools schools
 * @param people  people
 * @param callers who repairs
 */
@Component(service = TicketPlaces.class)
public record TicketPlaces(Units units, Schools schools, People people, Callers callers) {
    /** For the component runtime. */
    @Activate
    public TicketPlaces(
            @Reference Units units, @Reference Schools schools, @Reference People people, @Reference Callers callers) {
        this.units = units;
        this.schools = schools;
        this.people = people;
        this.callers = callers;
    }
}
