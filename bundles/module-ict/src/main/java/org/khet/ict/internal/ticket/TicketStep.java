package org.khet.ict.internal.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's time line; never changed. Source: ict I.2.2, last sentence.
 *
 * @param way   what happened and from which state to which
 * @param actor who did it
 * @param as    in which capacity
 * @param at    when
 * @param spent how long the former state lasted; zero for the first step
 * @param note  what was said
 */
public record TicketStep(Way way, NamedPerson actor, StepCapacity as, Instant at, Duration spent, Note note) {
    /**
     * Way.
     *
     * @param action what happened
     * @param from   former state
     * @param to     new state
     */
    public record Way(TicketAction action, TicketState from, TicketState to) {}

    /**
     * What was said with it.
     *
     * @param code    reason, cause or result code; empty when none
     * @param words   reason, finding, answer…; empty when none
     * @param minutes working minutes noted with it
     * @param about   technician who got it, {@code null} when none
     */
    public record Note(
            String code,
            String words,
            int minutes,
            @Nullable NamedPerson about) {
        /** Nothing said. */
        public static final Note NONE = new Note("", "", 0, null);

        /** Words only. */
        public static Note of(String words) {
            return new Note("", words, 0, null);
        }
    }
}
