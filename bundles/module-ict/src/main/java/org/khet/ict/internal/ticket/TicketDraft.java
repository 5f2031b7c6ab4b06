package org.khet.ict.internal.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.person.PersonId;

/**
 * A report as typed; may be incomplete. {@link ReportService#submit} says what is missing.
 *
 * @param token   name of the draft that was typed, so that sending twice gives one ticket, also from two windows
 * @param origin  kind of work and how it came
 * @param contact where to call back
 * @param subject what is broken
 * @param trouble what is wrong
 * @param photos  uploads
 */
public record TicketDraft(
        String token,
        Origin origin,
        TicketReport.Contact contact,
        Subject subject,
        ReportedTrouble trouble,
        List<Files.Staged> photos) {
    /**
     * How it came.
     *
     * @param kind       kind of work
     * @param channel    channel; always the portal for the own report
     * @param requester  for whom, {@code null} for oneself
     * @param reportedAt when it was reported, {@code null} for now
     * @param backdated  why it is dated back
     */
    public record Origin(
            TicketKind kind,
            ReportChannel channel,
            @Nullable PersonId requester,
            @Nullable Instant reportedAt,
            String backdated) {
        /** The own report, now. */
        public static Origin own(TicketKind kind) {
            return new Origin(kind, ReportChannel.PORTAL, null, null, "");
        }
    }

    /**
     * What is broken.
     *
     * @param item     device; its name and property number come from the register when it is registered
     * @param category guess of the category, empty for "do not know"
     */
    public record Subject(ReportedItem item, String category) {}

    /** Keeps an immutable copy of the photos. */
    public TicketDraft {
        photos = List.copyOf(photos);
    }
}
