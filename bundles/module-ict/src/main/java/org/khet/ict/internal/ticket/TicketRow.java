package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A row of the register: only what a list shows.
 *
 * @param id         key
 * @param number     as on paper
 * @param title      first line of the symptom
 * @param unit       name of the requester's unit or school
 * @param state      state
 * @param priority   1 to 4, 0 before it was received
 * @param expected   1 to 4, the priority by what the requester said of impact and urgency
 * @param technician name, empty before
 * @param reportedAt instant of the report
 * @param category   code, may be empty
 * @param since      since when it stands in its state
 * @param cost       baht spent so far
 * @param progress   what its clock needs
 */
public record TicketRow(
        long id,
        String number,
        String title,
        String unit,
        TicketState state,
        int priority,
        int expected,
        String technician,
        Instant reportedAt,
        String category,
        Instant since,
        BigDecimal cost,
        Progress progress) {
    /** The same with these turns. */
    public TicketRow with(List<Turn> turns) {
        return new TicketRow(
                id,
                number,
                title,
                unit,
                state,
                priority,
                expected,
                technician,
                reportedAt,
                category,
                since,
                cost,
                new Progress(progress.away(), turns));
    }

    /**
     * What the clock of a ticket needs.
     *
     * @param away  whether somebody goes to a school for it
     * @param turns states in the order in which they began; none of a ticket that is not open
     */
    public record Progress(boolean away, List<Turn> turns) {
        /** Keeps an immutable copy. */
        public Progress {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A state and since when.
     *
     * @param to state
     * @param at instant
     */
    public record Turn(TicketState to, Instant at) {}
}
