package org.khet.ict.internal.ticket.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.deadline.ReceiptTimes;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The figures of the desk, counted anew from the register each time, so that they are the register's. Safe for concurrent
 * use. Source: ict I.2.9, ICT-26.
 */
@Component(service = FigureService.class)
public final class FigureService {
    private static final int BATCH = 500;
    private final TicketRepository tickets;
    private final ReceiptTimes receipts;
    private final TargetClock targets;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public FigureService(
            @Reference TicketRepository tickets,
            @Reference ReceiptTimes receipts,
            @Reference TargetClock targets,
            @Reference Clock clock) {
        this.tickets = tickets;
        this.receipts = receipts;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Of reports from one day to another, both included; numbers keep their year, figures go by the day of the report.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:figures:view} for the office
     */
    public DeskFigures of(Caller caller, LocalDate from, LocalDate to) {
        if (!caller.require(IctPermissions.FIGURES_VIEW).wholeOffice()) {
            throw new org.khet.portal.api.security.NotPermitted(IctPermissions.FIGURES_VIEW);
        }
        return count(caller.office(), caller, from, to);
    }

    private DeskFigures count(OfficeId office, Caller caller, LocalDate from, LocalDate to) {
        var count = new FigureCount(today());
        var all = new TicketReach(true, Set.of(), Set.of(), caller.person(), true);
        TicketFilter filter = TicketFilter.OPEN.in(TicketFilter.Tab.ALL).of(years(from, to));
        long after = 0;
        List<Ticket> batch = tickets.after(office, all, filter, after, BATCH);
        while (!batch.isEmpty()) {
            Map<Long, List<TicketStep>> steps =
                    tickets.stepsOf(office, batch.stream().map(Ticket::id).toList());
            for (Ticket ticket : batch) {
                LocalDate day = OfficeTime.day(ticket.report().reportedAt());
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    List<TicketStep> of = steps.getOrDefault(ticket.id(), List.of());
                    count.add(ticket, of, receipts.of(ticket), targets.of(ticket, of), targets.pauses(ticket, of));
                }
            }
            after = TicketRepository.numberKey(batch.getLast().number());
            batch = tickets.after(office, all, filter, after, BATCH);
        }
        return count.end();
    }

    /** Each year from the first day to the last; a report that was dated back has the number of the next year. */
    private static Set<FiscalYear> years(LocalDate from, LocalDate to) {
        FiscalYear last = FiscalYear.of(to.plusDays(40));
        return Stream.concat(
                        Stream.of(last),
                        Stream.iterate(FiscalYear.of(from), year -> year.compareTo(last) < 0, FiscalYear::next))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Today in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
