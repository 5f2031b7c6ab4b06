package org.khet.ict.internal.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.time.FiscalYears;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a locked fiscal year means for tickets: none is dated into it, and what was finished in it stays finished; what is still
 * open goes on to its end under its number. A ticket counts in the year in which it was reported. Source: core CORE-42, ict I.2;
 * what may go on is our proposal.
 */
@Component(service = TicketYears.class)
public final class TicketYears {
    private final FiscalYears years;

    /** @param years which are locked */
    @Activate
    public TicketYears(@Reference FiscalYears years) {
        this.years = years;
    }

    /** What is wrong with a report of that time. */
    @Nullable public Problem wrongTime(OfficeId office, Instant reportedAt) {
        return years.problem(office, OfficeTime.day(reportedAt), "reportedAt", "ict.error.year-locked")
                .orElse(null);
    }

    /** Whether a ticket has ended in a year that is locked: its cost stays as it was reported. Source: ict ICT-14. */
    boolean isSealed(Ticket ticket) {
        return !ticket.state().isOpen()
                && !years.isOpen(
                        ticket.key().office(), OfficeTime.day(ticket.report().reportedAt()));
    }

    /**
     * Demands that a ticket that has ended may begin again.
     *
     * @throws Rejected if its year is locked
     */
    public void checkAgain(Ticket ended) {
        years.checkOpen(
                ended.key().office(), OfficeTime.day(ended.report().reportedAt()), "", "ict.error.ticket-locked");
    }
}
