package org.khet.ict.internal.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.deadline.DeadlineUpdater;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters tickets of the demonstration with their times of the past; nobody is told. */
@Component(service = DemoTicketService.class)
public final class DemoTicketService {
    private final TicketRepository tickets;
    private final Series series;
    private final EventPublisher events;
    private final Transactions transactions;

    private final DeadlineUpdater deadlines;

    /** For the component runtime. */
    @Activate
    public DemoTicketService(
            @Reference TicketRepository tickets,
            @Reference Series series,
            @Reference EventPublisher events,
            @Reference Transactions transactions,
            @Reference DeadlineUpdater deadlines) {
        this.tickets = tickets;
        this.series = series;
        this.events = events;
        this.transactions = transactions;
        this.deadlines = deadlines;
    }

    /** Enters a report under the next number of its day. */
    public Ticket report(OfficeId office, TicketReport report, String category) {
        return transactions.call(() -> {
            var number = series.next(office, IctSettings.TICKETS, OfficeTime.day(report.reportedAt()));
            var standing = new Ticket.TicketStatus(TicketState.SUBMITTED, report.reportedAt(), 0);
            var first = new TicketStep(
                    new TicketStep.Way(TicketAction.SUBMIT, TicketState.DRAFT, TicketState.SUBMITTED),
                    report.requester().person(),
                    StepCapacity.REQUESTER,
                    report.reportedAt(),
                    Duration.ZERO,
                    TicketStep.Note.NONE);
            var draft = new Ticket(
                    new Ticket.Key(0, 0, office),
                    number,
                    standing,
                    report,
                    Handling.guessed(category),
                    TicketOutcome.NONE);
            Ticket stored = tickets.add(draft, first, List.of());
            deadlines.keep(stored, List.of(first));
            events.record(new DomainEvent(
                    TicketAction.SUBMIT.happening(),
                    office,
                    TicketEvents.RECORD,
                    stored.id(),
                    "ict/repairs/" + stored.id(),
                    Map.of(),
                    null,
                    Audience.NOBODY));
            return stored;
        });
    }

    /** Stores the end of a story with all its steps. */
    public void store(Ticket reported, Ticket end, List<TicketStep> steps) {
        transactions.run(() -> {
            Ticket last = reported;
            for (TicketStep step : steps) {
                boolean done = step.equals(steps.getLast());
                Ticket next = done ? end : last.moved(step.way().to(), step.at());
                last = tickets.store(next, step);
            }
            deadlines.keep(last);
        });
    }

    /** Takes all tickets of the office out. */
    public void clear(OfficeId office) {
        tickets.clear(office);
    }
}
