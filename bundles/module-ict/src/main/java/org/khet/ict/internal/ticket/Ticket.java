package org.khet.ict.internal.ticket;

import java.time.Instant;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.series.RegisterNumber;

/**
 * A repair ticket (ใบแจ้งซ่อม) as everyone but the store sees it. Source: ict I.2.3.
 *
 * @param key      key, revision and owner; no query crosses the office
 * @param number   as on paper, e.g. {@code ซ-17/2570}
 * @param standing state
 * @param report   what was reported
 * @param handling how the desk took it up
 * @param outcome  what came of it
 */
public record Ticket(
        Key key,
        RegisterNumber number,
        TicketStatus standing,
        TicketReport report,
        Handling handling,
        TicketOutcome outcome) {
    /**
     * Which ticket.
     *
     * @param id      key
     * @param version revision, grows with each step
     * @param office  owner
     */
    public record Key(long id, int version, OfficeId office) {}

    /**
     * Where it stands.
     *
     * @param state    state
     * @param since    since when
     * @param reopened how often it was opened again
     */
    public record TicketStatus(TicketState state, Instant since, int reopened) {}

    /**
     * A ticket as somebody saw it on screen; an action on an older revision is refused.
     *
     * @param id      key
     * @param version revision that was seen
     */
    public record Seen(long id, int version) {}

    /** Key of the record. */
    public long id() {
        return key.id();
    }

    /** The revision seen now. */
    public Seen seen() {
        return new Seen(key.id(), key.version());
    }

    /** State. */
    public TicketState state() {
        return standing.state();
    }

    /** First line of the symptom. */
    public String title() {
        return report.trouble().title();
    }

    public Ticket with(Handling changed) {
        return new Ticket(key, number, standing, report, changed, outcome);
    }

    public Ticket with(TicketOutcome changed) {
        return new Ticket(key, number, standing, report, handling, changed);
    }

    public Ticket with(ReportedItem changed) {
        return with(changed, report.trouble());
    }

    public Ticket with(ReportedTrouble changed) {
        return with(report.item(), changed);
    }

    private Ticket with(ReportedItem item, ReportedTrouble trouble) {
        var r = new TicketReport(
                report.token(),
                report.source(),
                report.requester(),
                report.contact(),
                item,
                trouble,
                report.reportedAt());
        return new Ticket(key, number, standing, r, handling, outcome);
    }

    public Ticket moved(TicketState to, Instant at) {
        int times = standing.reopened() + (to == TicketState.REOPENED ? 1 : 0);
        return new Ticket(key, number, new TicketStatus(to, at, times), report, handling, outcome);
    }
}
