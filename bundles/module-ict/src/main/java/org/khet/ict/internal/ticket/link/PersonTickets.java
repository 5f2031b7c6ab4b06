package org.khet.ict.internal.ticket.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Open tickets of a technician go to the successor, each in the state in which it stands; both are told. Source: core
 * CORE-143.
 */
@Component(service = {PersonWorkSource.class, PersonTickets.class})
public final class PersonTickets implements PersonWorkSource {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final int BATCH = 200;
    private final TicketRepository tickets;
    private final TicketEvents news;
    private final Callers callers;
    private final People people;
    private final Clock clock;

    /** Tickets, who is told, who may repair, and the time. */
    @Activate
    public PersonTickets(
            @Reference TicketRepository tickets,
            @Reference TicketEvents news,
            @Reference Callers callers,
            @Reference People people,
            @Reference Clock clock) {
        this.tickets = tickets;
        this.news = news;
        this.callers = callers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return ICT;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        PersonId person = departure.person();
        int count = tickets.count(office, all(person), of(person));
        String link = "ict/repairs?technician=" + person.value();
        return count == 0 ? List.of() : List.of(new Duty("ict.repairs.held", count, link, Fate.MOVES));
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        PersonId successor = handover.successor();
        PersonId person = handover.departure().person();
        if (successor == null || tickets.count(caller.office(), all(person), of(person)) == 0) {
            return;
        }
        NamedPerson to = technician(caller.office(), successor);
        List<Ticket> batch = batch(caller.office(), person);
        while (!batch.isEmpty()) {
            batch.forEach(ticket -> hand(caller, ticket, to, handover.order()));
            batch = batch(caller.office(), person);
        }
    }

    private List<Ticket> batch(OfficeId office, PersonId person) {
        return tickets.after(office, all(person), of(person), 0, BATCH);
    }

    private void hand(Caller caller, Ticket listed, NamedPerson to, String order) {
        Ticket ticket = tickets.hold(caller.office(), listed.id()).orElse(listed);
        Instant now = clock.instant();
        Ticket changed = ticket.with(ticket.handling().assigned(to, now));
        var step = new TicketStep(
                new TicketStep.Way(TicketAction.REASSIGN, ticket.state(), ticket.state()),
                NamedPerson.of(caller),
                StepCapacity.HEAD,
                now,
                Duration.ZERO, // it stands where it stood
                new TicketStep.Note("", order, 0, to));
        news.tell(caller, TicketAction.REASSIGN, ticket, tickets.store(changed, step));
    }

    private NamedPerson technician(OfficeId office, PersonId successor) {
        return people.find(office, successor)
                .filter(person ->
                        callers.holders(office, IctPermissions.REPAIR_WORK).contains(successor))
                .map(NamedPerson::of)
                .orElseThrow(() -> Rejected.of("successor", "ict.error.technician"));
    }

    private static TicketReach all(PersonId person) {
        return new TicketReach(true, Set.of(), Set.of(), person, false);
    }

    private static TicketFilter of(PersonId person) {
        return TicketFilter.OPEN.with(new TicketFilter.Work(Set.of(), Set.of(person)));
    }
}
