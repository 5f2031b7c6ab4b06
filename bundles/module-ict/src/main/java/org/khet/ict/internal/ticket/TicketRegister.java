package org.khet.ict.internal.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.deadline.ReceiptTime;
import org.khet.ict.internal.ticket.deadline.ReceiptTimes;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.deadline.TimeLeft;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads the register of tickets, as far as the caller may see it: lists, single tickets, photos, exports. Safe for
 * concurrent use. Source: ict I.2.7, ICT-24, ICT-27.
 */
@Component(service = TicketRegister.class)
public final class TicketRegister {
    /** Most tickets that a text filter gives. */
    public static final int FOUND_MOST = 1000;

    /** Most tickets that are summed up on a screen; a spreadsheet sums up any number. */
    public static final int SUMMED_MOST = 20_000;

    private static final int BATCH = 500;

    private final TicketRepository tickets;
    private final TicketRights rights;
    private final ReceiptTimes times;
    private final TargetClock targets;
    private final Search search;
    private final Files files;

    /** For the component runtime. */
    @Activate
    public TicketRegister(
            @Reference TicketRepository tickets,
            @Reference TicketRights rights,
            @Reference ReceiptTimes times,
            @Reference TargetClock targets,
            @Reference Search search,
            @Reference Files files) {
        this.tickets = tickets;
        this.rights = rights;
        this.times = times;
        this.targets = targets;
        this.search = search;
        this.files = files;
    }

    /**
     * How many open tickets there are.
     *
     * @param open       all
     * @param mine       of the caller as technician
     * @param unassigned nobody has them yet
     * @param overdue    not received or not solved in time
     * @param toConfirm  wait for the requester's word
     */
    public record Counts(int open, int mine, int unassigned, int overdue, int toConfirm) {}

    /** A page of rows; columns of the order: number, reported, title, unit, state, priority, technician, left. */
    public List<TicketRow> page(Caller caller, TicketFilter filter, PageRequest page) {
        TicketReach reach = reach(caller, filter);
        return tickets.page(caller.office(), reach, exact(filter), page);
    }

    /** How many rows {@link #page} has in all. */
    public int count(Caller caller, TicketFilter filter) {
        TicketReach reach = reach(caller, filter);
        return tickets.count(caller.office(), reach, exact(filter));
    }

    /** What the tickets of the filter cost in baht; empty when they are more than {@link #SUMMED_MOST}. */
    public Optional<BigDecimal> cost(Caller caller, TicketFilter filter) {
        TicketReach reach = reach(caller, filter);
        TicketFilter exact = exact(filter);
        return tickets.count(caller.office(), reach, exact) > SUMMED_MOST
                ? Optional.empty()
                : Optional.of(tickets.cost(caller.office(), reach, exact));
    }

    private TicketFilter exact(TicketFilter filter) {
        return filter.asOf(targets.now());
    }

    /** Whether a ticket of a list waits longer to be received than it should. */
    public boolean late(Caller caller, TicketRow row) {
        return times.late(caller.office(), row);
    }

    /** What is left of the time to solve a ticket of a list; empty when its work is done. */
    public Optional<TimeLeft> left(Caller caller, TicketRow row) {
        return targets.left(caller.office(), row);
    }

    /** In which time a ticket is to be received or was received; empty for what was ended without that. */
    public Optional<ReceiptTime> receipt(Ticket ticket) {
        return times.of(ticket);
    }

    private TicketReach reach(Caller caller, TicketFilter filter) {
        return filter.reported() ? rights.reported(caller) : rights.reach(caller);
    }

    /** Counts for the tabs, each from an index; the filter's tab is left out of account. */
    public Counts counts(Caller caller, TicketFilter filter) {
        TicketReach reach = reach(caller, filter);
        Map<TicketState, Integer> open = tickets.openByState(caller.office(), reach, filter.in(TicketFilter.Tab.OPEN));
        int mine = tickets.count(caller.office(), reach, filter.in(TicketFilter.Tab.MINE));
        return new Counts(
                open.values().stream().mapToInt(Integer::intValue).sum(),
                mine,
                open.getOrDefault(TicketState.SUBMITTED, 0) + open.getOrDefault(TicketState.RECEIVED, 0),
                tickets.count(caller.office(), reach, exact(filter.in(TicketFilter.Tab.OVERDUE))),
                open.getOrDefault(TicketState.RETURNED, 0));
    }

    /** How many tickets of the filter there are by priority 1 to 4; before one is received, by the one that is expected. */
    public Map<Integer, Integer> byPriority(Caller caller, TicketFilter filter) {
        return tickets.byPriority(caller.office(), reach(caller, filter), exact(filter));
    }

    /**
     * Keys of tickets that hold the text, at most {@link #FOUND_MOST}; {@code null} for an empty text.
     *
     * @throws org.khet.portal.api.outcome.OutOfService if the index cannot be read
     */
    public Search.@Nullable Ids find(Caller caller, String text) {
        return text.isBlank() ? null : search.ids(caller, TicketEvents.RECORD, text, FOUND_MOST);
    }

    /**
     * A ticket.
     *
     * @throws NoLongerThere if there is none, or it is of another office, school or person
     */
    public Ticket open(Caller caller, long id) {
        return tickets.find(caller.office(), id)
                .filter(rights.reach(caller)::covers)
                .orElseThrow(() -> new NoLongerThere("ict.ticket/" + id));
    }

    /** What the caller may do with the ticket now. */
    public Set<TicketAction> actions(Caller caller, Ticket ticket) {
        return rights.actions(caller, ticket);
    }

    /** Whether the caller works at the desk. */
    public boolean atDesk(Caller caller) {
        return rights.atDesk(caller);
    }

    /** Whether the whole register is the caller's to see: at the desk, and for who oversees the office. */
    public boolean seesAll(Caller caller) {
        return rights.reach(caller).all();
    }

    /** Whether the caller may write down what others report. */
    public boolean mayRecord(Caller caller) {
        return rights.desk(caller, IctPermissions.REPAIR_RECORD);
    }

    /** Time line of a ticket that the caller may see, oldest first; what stays at the desk is only for the desk. */
    public List<TicketStep> steps(Caller caller, long id) {
        Ticket ticket = open(caller, id);
        boolean inside = rights.seesNotes(caller, ticket);
        return tickets.steps(caller.office(), ticket.id()).stream()
                .filter(step -> inside || step.way().action() != TicketAction.NOTE)
                .toList();
    }

    /** Photos of a ticket that the caller may see. */
    public List<Files.Stored> photos(Caller caller, long id) {
        List<FileId> keys = tickets.photos(caller.office(), open(caller, id).id());
        return keys.isEmpty() ? List.of() : files.find(caller.office(), keys);
    }

    /**
     * Opens a photo of a ticket.
     *
     * @throws NoLongerThere if the caller may not see the ticket or the photo is not of it
     */
    public InputStream photo(Caller caller, long id, FileId photo) throws IOException {
        if (!tickets.photos(caller.office(), open(caller, id).id()).contains(photo)) {
            throw new NoLongerThere("ict.ticket/" + id + " photo " + photo.value());
        }
        return files.open(caller, photo);
    }

    /**
     * All tickets of the filter in the order of their numbers, read while they are written.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:repair:export}
     */
    public Iterator<Ticket> all(Caller caller, TicketFilter filter) {
        caller.require(IctPermissions.REPAIR_EXPORT);
        TicketReach reach = reach(caller, filter);
        TicketFilter exact = exact(filter);
        return RowPager.after(last -> tickets.after(
                caller.office(), reach, exact, last == null ? 0 : TicketRepository.numberKey(last.number()), BATCH));
    }
}
