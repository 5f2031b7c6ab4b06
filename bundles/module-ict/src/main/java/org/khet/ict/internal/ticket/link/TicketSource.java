package org.khet.ict.internal.ticket.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketRights;
import org.khet.ict.internal.ticket.store.HandlingPart;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tickets for the search: number, symptom, requester, place and device are their words. */
@Component(service = TicketSource.class)
public final class TicketSource implements RecordSource {
    private static final int BATCH = 500;
    /** Sees everything of one office; only this class asks so, for the index. */
    private static final TicketReach ALL = new TicketReach(true, Set.of(), Set.of(), new PersonId(1), true);

    private final TicketRepository tickets;
    private final TicketRights rights;

    /** For the component runtime. */
    @Activate
    public TicketSource(@Reference TicketRepository tickets, @Reference TicketRights rights) {
        this.tickets = tickets;
        this.rights = rights;
    }

    @Override
    public String type() {
        return TicketEvents.RECORD;
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        var filter = TicketFilter.OPEN.in(TicketFilter.Tab.ALL);
        long last = 0;
        List<Ticket> batch = tickets.after(office, ALL, filter, last, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(ticket -> sink.accept(entry(ticket)));
            last = TicketRepository.numberKey(batch.getLast().number());
            batch = tickets.after(office, ALL, filter, last, BATCH);
        }
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return tickets.find(office, id).map(TicketSource::entry);
    }

    /** The same rule as for lists and single tickets. */
    @Override
    public Optional<Scope> reach(Caller caller) {
        if (!caller.may(IctPermissions.REPAIR_VIEW)) {
            return Optional.of(Scope.NONE);
        }
        TicketReach reach = rights.reach(caller);
        return Optional.of(new Scope(reach.all(), reach.units(), reach.schools(), true));
    }

    private static Entry entry(Ticket ticket) {
        var report = ticket.report();
        Set<PersonId> owners = new HashSet<>();
        owners.add(report.requester().person().id());
        owners.add(report.source().recorder().id());
        NamedPerson technician = ticket.handling().technician();
        if (technician != null) {
            owners.add(technician.id());
        }
        String text = String.join(
                "\n",
                ticket.number().text(),
                report.trouble().symptom(),
                report.requester().person().name(),
                report.requester().unitName(),
                report.item().name(),
                report.item().propertyNo(),
                report.item().place(),
                HandlingPart.name(technician),
                ticket.outcome().finding().words(),
                ticket.outcome().done().words());
        return new Entry(
                ticket.id(),
                ticket.number().text() + " " + ticket.title(),
                text,
                "ict/repairs/" + ticket.id(),
                IctPermissions.REPAIR_VIEW,
                report.requester().unit(),
                report.requester().school(),
                owners);
    }
}
