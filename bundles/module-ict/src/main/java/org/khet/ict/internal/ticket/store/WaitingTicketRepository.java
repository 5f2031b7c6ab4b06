package org.khet.ict.internal.ticket.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Reminder;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tickets that wait for somebody, and who was reminded of them when. Safe for concurrent use. */
@Component(service = WaitingTicketRepository.class)
public final class WaitingTicketRepository {
    private static final int PACKET = 200;
    private static final List<TicketState> OPEN =
            Arrays.stream(TicketState.values()).filter(TicketState::isOpen).toList();
    private final UnitOfWork work;

    /** @param work the module's rows */
    @Activate
    public WaitingTicketRepository(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
    }

    /**
     * Keys of tickets in a state, in the order of their keys, some at a time.
     *
     * @param after the last key of the packet before, 0 at first
     */
    public List<Long> in(OfficeId office, TicketState state, long after) {
        return work.in(
                office,
                em -> em.createQuery(
                                "select t.id from TicketEntity t where t.office = :office and t.state = :state"
                                        + " and t.id > :after order by t.id",
                                Long.class)
                        .setParameter("office", office.value())
                        .setParameter("state", state)
                        .setParameter("after", after)
                        .setMaxResults(PACKET)
                        .getResultList());
    }

    /** How many tickets are open in the office. */
    public int open(OfficeId office) {
        return work.in(
                office,
                em -> em.createQuery(
                                "select count(t) from TicketEntity t where t.office = :office and t.state in :open",
                                Long.class)
                        .setParameter("office", office.value())
                        .setParameter("open", OPEN)
                        .getSingleResult()
                        .intValue());
    }

    /** How many open tickets each technician has; those with none are missing. */
    public Map<PersonId, Integer> openByTechnician(OfficeId office) {
        return work.in(office, em -> {
            Map<PersonId, Integer> counts = new HashMap<>();
            em.createQuery(
                            "select t.handling.technicianId, count(t) from TicketEntity t where t.office = :office"
                                    + " and t.state in :open and t.handling.technicianId is not null"
                                    + " group by t.handling.technicianId",
                            Object[].class)
                    .setParameter("office", office.value())
                    .setParameter("open", OPEN)
                    .getResultList()
                    .forEach(row -> counts.put(new PersonId((Long) row[0]), ((Number) row[1]).intValue()));
            return counts;
        });
    }

    /** When who was reminded since the ticket came into its state. */
    public Map<Reminder, Instant> reminded(Ticket ticket) {
        return reminded(ticket, ticket.standing().since());
    }

    /** When who was reminded of what began then. */
    public Map<Reminder, Instant> reminded(Ticket ticket, Instant since) {
        return work.in(ticket.key().office(), em -> {
            Map<Reminder, Instant> sent = new EnumMap<>(Reminder.class);
            em.createQuery(
                            "select r from ReminderEntity r where r.office = :office and r.ticket = :ticket"
                                    + " and r.since = :since",
                            ReminderEntity.class)
                    .setParameter("office", ticket.key().office().value())
                    .setParameter("ticket", ticket.id())
                    .setParameter("since", since)
                    .getResultList()
                    .forEach(row -> sent.put(row.kind(), row.sent()));
            return sent;
        });
    }

    /** Notes a reminder. */
    public void remind(Ticket ticket, Reminder kind, Instant now) {
        remind(ticket, kind, now, ticket.standing().since());
    }

    /** Notes a reminder of what began then. */
    public void remind(Ticket ticket, Reminder kind, Instant now, Instant since) {
        work.<@Nullable Object>in(ticket.key().office(), em -> {
            em.persist(new ReminderEntity(ticket, kind, now, since));
            em.flush();
            return null;
        });
    }
}
