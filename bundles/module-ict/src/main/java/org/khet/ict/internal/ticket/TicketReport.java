package org.khet.ict.internal.ticket;

import java.time.Instant;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketKind;

/**
 * What was reported. Only the words of a rejected report are changed, and a place that was missing.
 *
 * @param token      name of the draft that was typed, so that sending twice gives one ticket (ICT-117)
 * @param source     kind of work, channel and who wrote it down
 * @param requester  who needs the repair
 * @param contact    where to call back
 * @param item       what is broken
 * @param trouble    what is wrong
 * @param reportedAt instant of the report, back-dated by the desk at most some days
 */
public record TicketReport(
        String token,
        Source source,
        Requester requester,
        Contact contact,
        ReportedItem item,
        ReportedTrouble trouble,
        Instant reportedAt) {
    /**
     * How it came.
     *
     * @param kind      kind of work
     * @param channel   channel
     * @param recorder  who typed it; the requester when reported on the portal
     * @param backdated why it was dated back, empty when it was not
     */
    public record Source(TicketKind kind, ReportChannel channel, NamedPerson recorder, String backdated) {}

    /**
     * Where to call back.
     *
     * @param phone 9 or 10 digits
     * @param email may be empty
     */
    public record Contact(String phone, String email) {}

    /** Whether the desk wrote it down for somebody else. */
    public boolean onBehalf() {
        return !source.recorder().id().equals(requester.person().id());
    }
}
