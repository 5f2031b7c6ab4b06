package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.time.Instant;

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
        BigDecimal cost) {}
