package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.ticket.deadline.TicketDeadlines;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.FiscalYear;

/** The register of tickets: its store. Every method works on one office; all but reading joins a transaction. */
public interface TicketRepository {
    /** Distance between the number keys of two years. */
    long YEAR = 1_000_000L;

    /** Somebody stored a ticket with this token at the same moment. */
    final class Doubled extends RuntimeException {
        public Doubled(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Enters a ticket with its first step.
     *
     * @param draft ticket without key
     * @throws Doubled if the token is there already
     */
    Ticket add(Ticket draft, TicketStep first, List<FileId> photos);

    /** The ticket with this key. */
    Optional<Ticket> find(OfficeId office, long id);

    /** The ticket with this token. */
    Optional<Ticket> findByToken(OfficeId office, String token);

    /** The ticket, kept from others until the transaction ends. */
    Optional<Ticket> hold(OfficeId office, long id);

    /** Writes a changed ticket and its step. */
    Ticket store(Ticket changed, TicketStep step);

    /** Keeps when the ticket is over its times; for whoever has it open it stays the same. */
    void keep(Ticket ticket, TicketDeadlines deadlines);

    /** Time line, oldest first. */
    List<TicketStep> steps(OfficeId office, long id);

    /** Time lines of several tickets by key, each oldest first. */
    Map<Long, List<TicketStep>> stepsOf(OfficeId office, List<Long> ids);

    /** Photos in their order. */
    List<FileId> photos(OfficeId office, long id);

    /** Adds photos after those that are there. */
    void addPhotos(Ticket ticket, List<FileId> photos);

    /** Rows of a list; columns of the order: number, reported, title, unit, state, priority, technician, left. */
    List<TicketRow> page(OfficeId office, TicketReach reach, TicketFilter filter, PageRequest page);

    /** How many rows {@link #page} has in all. */
    int count(OfficeId office, TicketReach reach, TicketFilter filter);

    /** What all rows of {@link #page} cost together, in baht. */
    BigDecimal cost(OfficeId office, TicketReach reach, TicketFilter filter);

    /** Open tickets by state, of one technician when asked. */
    Map<TicketState, Integer> openByState(OfficeId office, TicketReach reach, TicketFilter filter);

    /** Tickets of the filter by priority, of those that were not received by the one that is expected; by one question. */
    Map<Integer, Integer> byPriority(OfficeId office, TicketReach reach, TicketFilter filter);

    /**
     * Whole tickets in the order of their numbers.
     *
     * @param afterKey the last one's number key of the page before, 0 at first
     */
    List<Ticket> after(OfficeId office, TicketReach reach, TicketFilter filter, long afterKey, int limit);

    /** Whether any other ticket than this one has the device in the workshop. */
    boolean inWorkshop(OfficeId office, long equipment, long except);

    /** Takes out all tickets of a demonstration office; the numbers given stay given. */
    void clear(OfficeId office);

    /** Sortable number: year of the series and running number. */
    static long numberKey(RegisterNumber number) {
        return FiscalYear.ofBuddhist(number.buddhistYear()).endingYear() * YEAR + number.running();
    }
}
