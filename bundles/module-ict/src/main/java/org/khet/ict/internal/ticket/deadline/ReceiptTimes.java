package org.khet.ict.internal.ticket.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reckons in which time reports are to be received and were received, by the settings of the day on which the time began.
 * Safe for concurrent use. Source: ict I.2.8, E-R32; core CORE-138.
 */
@Component(service = ReceiptTimes.class)
public final class ReceiptTimes {
    private final ResponseClock counted;
    private final Settings settings;
    private final Clock clock;

    /** How time runs in the office, how much of it there is, and now. */
    @Activate
    public ReceiptTimes(@Reference ResponseClock counted, @Reference Settings settings, @Reference Clock clock) {
        this.counted = counted;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The time of a ticket. What waits is reckoned since it came to the desk, so that a report dated back is not late from the
     * start; what was received, from the day and hour of the report. Empty for what was ended without being received.
     */
    public Optional<ReceiptTime> of(Ticket ticket) {
        Instant received = ticket.handling().receivedAt();
        if (ticket.state() == TicketState.SUBMITTED) {
            return Optional.of(of(ticket, ticket.standing().since(), clock.instant(), true));
        }
        return received == null
                ? Optional.empty()
                : Optional.of(of(ticket, ticket.report().reportedAt(), received, false));
    }

    private ReceiptTime of(Ticket ticket, Instant begun, Instant until, boolean waiting) {
        OfficeId office = ticket.key().office();
        ReportedTrouble trouble = ticket.report().trouble();
        int triaged = ticket.handling().triage().priority();
        int priority = triaged == 0 ? trouble.impact().priority(trouble.urgency()) : triaged;
        Duration allowed = allowed(office, priority, begun);
        return new ReceiptTime(
                counted.counting(office, OfficeTime.day(begun)),
                allowed,
                counted.due(office, begun, allowed),
                counted.passed(office, begun, until),
                waiting);
    }

    /** Whether a ticket of a list waits longer than it should; asks nothing of how long, which takes a while for old ones. */
    public boolean late(OfficeId office, TicketRow row) {
        return row.state() == TicketState.SUBMITTED
                && !clock.instant()
                        .isBefore(counted.due(office, row.since(), allowed(office, row.expected(), row.since())));
    }

    private Duration allowed(OfficeId office, int priority, Instant begun) {
        return Duration.ofMinutes(
                settings.get(office, IctSettings.RECEIVE_MINUTES.get(priority - 1), OfficeTime.day(begun)));
    }
}
