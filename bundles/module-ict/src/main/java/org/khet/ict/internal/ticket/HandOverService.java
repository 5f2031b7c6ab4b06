package org.khet.ict.internal.ticket;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket.Seen;
import org.khet.ict.internal.ticket.TicketFlow.Move;
import org.khet.ict.internal.ticket.TicketOutcome.HandBack;
import org.khet.ict.internal.ticket.TicketOutcome.Verdict;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where a repaired device goes back and its requester says whether it works. Every method works on the ticket as it was
 * seen and throws what {@link TicketFlow#move} throws; nothing is stored then. Safe for concurrent use.
 */
@Component(service = HandOverService.class)
public final class HandOverService {
    /** Longest description of the condition. */
    public static final int CONDITION_MAX = 500;

    private final TicketFlow flow;
    private final TicketYears years;

    /** Table of ways, and locked years. */
    @Activate
    public HandOverService(@Reference TicketFlow flow, @Reference TicketYears years) {
        this.flow = flow;
        this.years = years;
    }

    /**
     * What is noted when a device goes back.
     *
     * @param receiver    name of who took it
     * @param condition   condition; may be empty when there was nothing to carry
     * @param accessories what went back with it, may be empty
     * @param way         how
     */
    public record Slip(String receiver, String condition, String accessories, HandBackWay way) {}

    /**
     * What the requester says.
     *
     * @param rating   1 to 5, needed
     * @param speed    1 to 5 or 0
     * @param quality  1 to 5 or 0
     * @param courtesy 1 to 5 or 0
     * @param comment  may be empty
     */
    public record Rating(int rating, int speed, int quality, int courtesy, String comment) {}

    /** T16: gives the device back; from now on the requester may confirm. */
    public Ticket giveBack(Caller caller, Seen seen, Slip slip) {
        String receiver = TextValidator.clean(slip.receiver());
        String condition = TextValidator.clean(slip.condition());
        String accessories = TextValidator.clean(slip.accessories());
        boolean carried = slip.way() != HandBackWay.NOT_APPLICABLE;
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("receiver", receiver, 1, ReportedItem.WORDS_MAX),
                carried
                        ? TextValidator.wrongLength("condition", condition, 1, CONDITION_MAX)
                        : TextValidator.tooLong("condition", condition, CONDITION_MAX),
                TextValidator.tooLong("accessories", accessories, ReportedItem.WORDS_MAX)));
        NamedPerson by = NamedPerson.of(caller);
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.RETURN,
                        new TicketStep.Note(slip.way().name(), condition, 0, null),
                        (ticket, now) -> ticket.with(ticket.outcome()
                                .handedBack(new HandBack(by, receiver, now, condition, accessories, slip.way())))));
    }

    /** T17: it works; closes the ticket with a rating. */
    public Ticket confirm(Caller caller, Seen seen, Rating rating) {
        String comment = TextValidator.clean(rating.comment());
        boolean parts = IntStream.of(rating.speed(), rating.quality(), rating.courtesy())
                .allMatch(r -> r >= 0 && r <= 5);
        TicketService.refuse(TextValidator.found(
                rating.rating() >= 1 && rating.rating() <= 5 && parts ? null : Problem.of("rating", "ict.error.rating"),
                TextValidator.tooLong("comment", comment, TicketOutcome.WORDS_MAX)));
        NamedPerson by = NamedPerson.of(caller);
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.CONFIRM,
                        new TicketStep.Note(String.valueOf(rating.rating()), comment, 0, null),
                        (ticket, now) -> judged(
                                ticket,
                                new Verdict(
                                        by,
                                        now,
                                        rating.rating(),
                                        rating.speed(),
                                        rating.quality(),
                                        rating.courtesy(),
                                        comment))));
    }

    /** T18: it does not work; opens the ticket again under the same number. */
    public Ticket notWorking(Caller caller, Seen seen, String reason) {
        return again(caller, seen, TicketAction.NOT_WORKING, reason, ticket -> {});
    }

    /**
     * T22: opens a closed ticket again, some days after closing or by the head.
     *
     * @throws org.khet.portal.api.outcome.Rejected if the year of the report is locked, too; nothing is stored
     */
    public Ticket reopen(Caller caller, Seen seen, String reason) {
        return again(caller, seen, TicketAction.REOPEN, reason, years::checkAgain);
    }

    private Ticket again(Caller caller, Seen seen, TicketAction action, String reason, Consumer<Ticket> check) {
        String why = TicketService.reason(reason);
        return flow.move(caller, seen, new Move(action, TicketStep.Note.of(why), (ticket, now) -> {
            check.accept(ticket);
            return ticket.with(ticket.outcome().again()).with(ticket.handling().reopened());
        }));
    }

    private static Ticket judged(Ticket ticket, Verdict verdict) {
        return ticket.with(ticket.outcome().judged(verdict));
    }
}
