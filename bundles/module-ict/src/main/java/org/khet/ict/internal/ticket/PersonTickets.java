package org.khet.ict.internal.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Departure;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.PersonDuties;
import org.khet.portal.api.office.PersonHandover;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Open tickets of a technician go to the successor, each in the state in which it stands; both are told. Source: core
 * CORE-143.
 */
@Component(service = {PersonDuties.class, PersonTickets.class})
public final class PersonTickets implements PersonDuties {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final int BATCH = 200;
    private final Tickets tickets;
    private final TicketNews news;
    private final Callers callers;
    private final People people;
    private final Clock clock;

    /** Tickets, who is told, who may repair, and the time. */
    @Activate
    public PersonTickets(
            @Reference Tickets tickets,
            @Reference TicketNews news,
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
    public List<Duty> held(OfficeId office, Departure departure) {
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
        var step = new Step(
                new Step.Way(TicketAction.REASSIGN, ticket.state(), ticket.state()),
                NamedPerson.of(caller),
                Capacity.HEAD,
                now,
                Duration.ZERO, // it stands where it stood
                new Step.Note("", order, 0, to));
        news.tell(caller, TicketAction.REASSIGN, ticket, tickets.store(changed, step));
    }

    private NamedPerson technician(OfficeId office, PersonId successor) {
        return people.find(office, successor)
                .filter(person ->
                        callers.holders(office, IctPermissions.REPAIR_WORK).contains(successor))
                .map(NamedPerson::of)
                .orElseThrow(() -> Rejected.of("successor", "ict.error.technician"));
    }

    private static Reach all(PersonId person) {
        return new Reach(true, Set.of(), Set.of(), person, false);
    }

    private static TicketFilter of(PersonId person) {
        return TicketFilter.OPEN.with(new TicketFilter.Work(Set.of(), Set.of(person)));
    }
}
