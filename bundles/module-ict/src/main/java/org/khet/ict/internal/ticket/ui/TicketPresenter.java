package org.khet.ict.internal.ticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.deadline.ReceiptTime;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** Decides what the page of a ticket shows and does. Imports no Vaadin class. */
final class TicketPresenter {
    /** What the presenter may ask of the page. */
    interface Screen {
        /** Shows a ticket as it is now. */
        void show(Opened opened);

        /** Somebody was first: says who did what. */
        void showOutdated(Problem problem);

        /** Tells that the action is done. */
        void tellDone(TicketAction action, Ticket ticket);
    }

    /**
     * A ticket as it is shown.
     *
     * @param ticket  ticket
     * @param receipt in which time it is to be received or was received
     * @param steps   time line, oldest first
     * @param photos  photos
     * @param actions legal for this caller, the one that comes first in {@link #ORDER} is the primary one
     * @param further what this caller may say and note
     */
    record Opened(
            Ticket ticket,
            Optional<ReceiptTime> receipt,
            List<TicketStep> steps,
            List<Files.Stored> photos,
            List<TicketAction> actions,
            List<TicketAction> further) {
        /** With nothing to be said or noted. */
        Opened(
                Ticket ticket,
                Optional<ReceiptTime> receipt,
                List<TicketStep> steps,
                List<Files.Stored> photos,
                List<TicketAction> actions) {
            this(ticket, receipt, steps, photos, actions, List.of());
        }
    }

    /** What leaves the ticket where it is, in its order. */
    private static final List<TicketAction> FURTHER = List.of(
            TicketAction.FOLLOW_UP,
            TicketAction.MEMO,
            TicketAction.LOG,
            TicketAction.MESSAGE,
            TicketAction.NOTE,
            TicketAction.PROPOSE,
            TicketAction.CONSENT,
            TicketAction.ERASE,
            TicketAction.PRIORITIZE,
            TicketAction.CORRECT);

    /** Which action is offered first. */
    private static final List<TicketAction> ORDER = List.of(
            TicketAction.HELP,
            TicketAction.PASS,
            TicketAction.RECEIVE,
            TicketAction.CONFIRM,
            TicketAction.ANSWER,
            TicketAction.RESUBMIT,
            TicketAction.ASSIGN,
            TicketAction.TAKE,
            TicketAction.DIAGNOSE,
            TicketAction.START,
            TicketAction.PART_ARRIVED,
            TicketAction.FINISH,
            TicketAction.RETURN,
            TicketAction.RESUME,
            TicketAction.NOT_WORKING,
            TicketAction.ASK,
            TicketAction.SOLVE,
            TicketAction.WAIT_PART,
            TicketAction.REJECT,
            TicketAction.REASSIGN,
            TicketAction.CANCEL,
            TicketAction.REOPEN,
            TicketAction.GIVE_UP,
            TicketAction.HAND_BACK,
            TicketAction.STOP);

    private final TicketServices desks;
    private final Caller caller;
    private final Screen screen;

    TicketPresenter(TicketServices desks, Caller caller, Screen screen) {
        this.desks = desks;
        this.caller = caller;
        this.screen = screen;
    }

    /**
     * Reads and shows the ticket.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see it
     */
    void open(long id) {
        var register = desks.register();
        Ticket ticket = register.open(caller, id);
        Set<TicketAction> legal = register.actions(caller, ticket);
        List<TicketAction> ordered = new ArrayList<>(ORDER);
        ordered.retainAll(legal);
        List<TicketStep> steps = register.steps(caller, id);
        if (steps.stream().noneMatch(step -> step.way().action() == TicketAction.PROPOSE)) {
            ordered.removeAll(List.of(TicketAction.GIVE_UP, TicketAction.HAND_BACK));
        }
        if (steps.stream().anyMatch(step -> step.way().action() == TicketAction.PASS)) {
            ordered.remove(TicketAction.PASS);
        }
        List<TicketAction> further = new ArrayList<>(FURTHER);
        further.retainAll(legal);
        screen.show(new Opened(ticket, register.receipt(ticket), steps, register.photos(caller, id), ordered, further));
    }

    /**
     * Acts on the ticket as it was shown, then shows it anew.
     *
     * @return problems of the fields; empty when it is done or somebody was first
     */
    List<Problem> act(Ticket shown, TicketAction action, Function<Ticket.Seen, Ticket> work) {
        try {
            Ticket after = work.apply(shown.seen());
            screen.tellDone(action, after);
        } catch (Rejected refused) {
            return refused.problems();
        } catch (Outdated outdated) {
            screen.showOutdated(outdated.problem());
        }
        open(shown.id());
        return List.of();
    }
}
