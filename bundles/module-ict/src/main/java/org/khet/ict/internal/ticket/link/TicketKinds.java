package org.khet.ict.internal.ticket.link;

import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.notice.Notices.Kind;

/** What people are told of tickets, in the order in which they choose how. Source: ict I.2.10. */
public final class TicketKinds {
    private static final List<Kind> ALL = List.of(
            new Kind("ict.ticket.submitted", IctPermissions.REPAIR_ACCEPT),
            new Kind("ict.ticket.passed", IctPermissions.REPAIR_ACCEPT),
            new Kind("ict.ticket.helped", null),
            new Kind("ict.ticket.waiting", IctPermissions.REPAIR_ACCEPT),
            new Kind("ict.ticket.overdue", IctPermissions.REPAIR_ACCEPT),
            new Kind("ict.ticket.target-near", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.target-late", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.written", null),
            new Kind("ict.ticket.noted", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.proposed", IctPermissions.REPAIR_DIRECT),
            new Kind("ict.ticket.given-up", null),
            new Kind("ict.ticket.handed-back", null),
            new Kind("ict.ticket.sent-out", null),
            new Kind("ict.work.own", IctPermissions.REPAIR_WORK),
            new Kind("ict.work.backlog", IctPermissions.REPAIR_DIRECT),
            new Kind("ict.ticket.assigned", null),
            new Kind("ict.ticket.taken", null),
            new Kind("ict.ticket.reassigned", null),
            new Kind("ict.ticket.answered", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.refused", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.reopened", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.confirmed", IctPermissions.REPAIR_DIRECT),
            new Kind("ict.ticket.received", null),
            new Kind("ict.ticket.rejected", null),
            new Kind("ict.ticket.asked", null),
            new Kind("ict.ticket.finished", null),
            new Kind("ict.ticket.solved", null),
            new Kind("ict.ticket.returned", null),
            new Kind("ict.ticket.unconfirmed", null),
            new Kind("ict.ticket.unconfirmed-still", null),
            new Kind("ict.ticket.auto-closed", null),
            new Kind("ict.ticket.unanswered", null),
            new Kind("ict.ticket.unanswered-still", IctPermissions.REPAIR_DIRECT),
            new Kind("ict.ticket.erased", null),
            new Kind("ict.ticket.consented", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.prioritized", IctPermissions.REPAIR_WORK),
            new Kind("ict.ticket.stopped", null));

    private TicketKinds() {}

    /** All kinds. */
    public static List<Kind> all() {
        return ALL;
    }
}
