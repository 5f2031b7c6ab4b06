package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket.Seen;
import org.khet.ict.internal.ticket.TicketFlow.Move;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What cannot be repaired: the technician proposes with an opinion, the head agrees, and the director and who keeps the
 * register are told. Every method works on the ticket as it was seen and throws what {@link TicketFlow#move} throws; nothing is
 * stored then. Safe for concurrent use. Source: ict T14, T26, ICT-17.
 */
@Component(service = UnrepairableService.class)
public final class UnrepairableService {
    private final TicketFlow flow;
    private final EquipmentUpdater workshop;
    private final PendingParts parts;

    /** For the component runtime. */
    @Activate
    public UnrepairableService(
            @Reference TicketFlow flow, @Reference EquipmentUpdater workshop, @Reference PendingParts parts) {
        this.flow = flow;
        this.workshop = workshop;
        this.parts = parts;
    }

    /**
     * The technician's opinion; the ticket stays where it is until the head agrees.
     *
     * @param estimate what a repair would cost in baht, not negative
     */
    public Ticket propose(Caller caller, Seen seen, String opinion, BigDecimal estimate) {
        String words = TextValidator.clean(opinion);
        boolean possible = TicketOutcome.isCost(estimate);
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("opinion", words, 10, TicketService.REASON_MAX),
                possible
                        ? null
                        : Problem.of("estimate", "ict.error.cost", BahtText.inFigures(TicketOutcome.COST_MAX))));
        return flow.move(
                caller,
                seen,
                Move.of(TicketAction.PROPOSE, new TicketStep.Note(BahtText.inFigures(estimate), words, 0, null)));
    }

    /**
     * T14: the head agrees that it cannot be repaired.
     *
     * @param condition damaged or waiting for disposal; needed when the device is registered
     */
    public Ticket giveUp(Caller caller, Seen seen, String reason, @Nullable DeviceState condition) {
        String why = TicketService.reason(reason);
        if (condition != null && condition != DeviceState.DAMAGED && condition != DeviceState.WAITING_DISPOSAL) {
            throw new Rejected(java.util.List.of(TextValidator.missing("device-condition")));
        }
        String code = condition == null ? "" : condition.name();
        return flow.move(
                caller, seen, new Move(TicketAction.GIVE_UP, new TicketStep.Note(code, why, 0, null), (ticket, now) -> {
                    String opinion = checkProposed(ticket);
                    parts.drop(caller, ticket, why);
                    workshop.stopped(ticket, condition, opinion + " · " + why);
                    return ticket;
                }));
    }

    /** T26: the head agrees that it goes back as it came, because its part or the shop was refused. */
    public Ticket handBack(Caller caller, Seen seen, String reason) {
        String why = TicketService.reason(reason);
        return flow.move(
                caller,
                seen,
                new Move(TicketAction.HAND_BACK, new TicketStep.Note("UNREPAIRED", why, 0, null), (ticket, now) -> {
                    checkProposed(ticket);
                    parts.drop(caller, ticket, why);
                    workshop.mended(ticket);
                    return ticket.with(ticket.outcome().finished(new TicketOutcome.Done(why, "UNREPAIRED", 0)));
                }));
    }

    /** The last opinion of the technician since the ticket was opened. */
    private String checkProposed(Ticket ticket) {
        String opinion = "";
        for (TicketStep step : flow.tickets().steps(ticket.key().office(), ticket.id())) {
            if (step.way().action() == TicketAction.PROPOSE) {
                opinion = step.note().words();
            } else if (step.way().to() == TicketState.REOPENED) {
                opinion = "";
            }
        }
        if (opinion.isEmpty()) {
            throw Rejected.of("", "ict.error.not-proposed");
        }
        return opinion;
    }
}
