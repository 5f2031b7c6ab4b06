package org.khet.ict.internal.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.search.RecordSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tickets for the search: number, symptom, requester, place and device are their words. */
@Component(service = TicketSource.class)
public final class TicketSource implements RecordSource {
    private static final int BATCH = 500;
    /** Sees everything of one office; only this class asks so, for the index. */
    private static final Reach ALL = new Reach(true, Set.of(), Set.of(), new PersonId(1), true);

    private final Tickets tickets;
    private final Units units;

    /** For the component runtime. */
    @Activate
    public TicketSource(@Reference Tickets tickets, @Reference Units units) {
        this.tickets = tickets;
        this.units = units;
    }

    @Override
    public String type() {
        return TicketNews.RECORD;
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        UnitId owner = owner(office);
        var filter = TicketFilter.OPEN.in(TicketFilter.Tab.ALL);
        long last = 0;
        List<Ticket> batch = tickets.after(office, ALL, filter, last, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(ticket -> sink.accept(entry(ticket, owner)));
            last = Tickets.numberKey(batch.getLast().number());
            batch = tickets.after(office, ALL, filter, last, BATCH);
        }
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return tickets.find(office, id).map(ticket -> entry(ticket, owner(office)));
    }

    /** Tickets are the records of the group that owns the desk. */
    private @Nullable UnitId owner(OfficeId office) {
        return units.findByCode(office, "ICT")
                .or(() -> units.findByCode(office, "PLAN"))
                .map(Unit::id)
                .orElse(null);
    }

    private static Entry entry(Ticket ticket, @Nullable UnitId owner) {
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
                owner,
                report.requester().school(),
                owners);
    }
}
