package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.khet.ict.internal.ticket.ReceiptTime;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketWords;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.StatusBadge;

/** How states, priorities and actions look: one of the portal's six states, and an icon. */
final class Looks {
    private Looks() {}

    static State of(TicketState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, CANCELLED -> State.IDLE;
            case RECEIVED, ASSIGNED, DIAGNOSING, REPAIRING, REOPENED -> State.RUN;
            case WAITING_REQUESTER, WAITING_PART, SENT_OUT -> State.WAIT;
            case UNREPAIRABLE, REJECTED -> State.LATE;
            case READY, RETURNED, CLOSED, AUTO_CLOSED -> State.DONE;
        };
    }

    static StatusBadge badge(TicketState state, TicketWords words) {
        return state == TicketState.CANCELLED
                ? new StatusBadge(State.IDLE, "ban", words.state(state))
                : new StatusBadge(of(state), words.state(state));
    }

    /** The state; of what should have been received already, that it is late. */
    static StatusBadge badge(TicketState state, boolean late, TicketWords words) {
        return late
                ? new StatusBadge(State.LATE, "clock", words.texts().get("ict.ticket.receipt.late", words.state(state)))
                : badge(state, words);
    }

    /** The state of a ticket, with what is left of the time to receive it. */
    static StatusBadge badge(TicketPresenter.Opened opened, TicketWords words) {
        TicketState state = opened.ticket().state();
        var waiting = opened.receipt().filter(ReceiptTime::waiting);
        boolean late = waiting.filter(ReceiptTime::late).isPresent();
        return waiting.filter(ReceiptTime::near).isPresent() && !late
                ? new StatusBadge(State.NEAR, "clock", words.texts().get("ict.ticket.receipt.near", words.state(state)))
                : badge(state, late, words);
    }

    /** A badge for the urgent ones, nothing for the others. */
    static Component priority(int priority, TicketWords words) {
        return switch (priority) {
            case 1 -> new StatusBadge(State.LATE, "chevrons-up", words.priority(1));
            case 2 -> new StatusBadge(State.NEAR, "chevron-up", words.priority(2));
            default -> new Span();
        };
    }

    static String icon(TicketAction action) {
        return switch (action) {
            case SUBMIT, RESUBMIT -> "send";
            case RECEIVE -> "check";
            case REJECT, CANCEL, STOP, GIVE_UP -> "ban";
            case ASSIGN, REASSIGN -> "user-plus";
            case TAKE -> "hand";
            case DIAGNOSE -> "search-check";
            case START, RESUME -> "wrench";
            case ASK -> "message-circle-question-mark";
            case ANSWER -> "message-square";
            case WAIT_PART -> "package-search";
            case PART_ARRIVED -> "package-check";
            case SEND_OUT -> "truck";
            case BACK_FROM_SHOP -> "undo-2";
            case FINISH, SOLVE -> "circle-check";
            case RETURN -> "package-check";
            case CONFIRM -> "thumbs-up";
            case NOT_WORKING, REOPEN -> "rotate-ccw";
            case CLOSE_UNANSWERED -> "clock";
        };
    }

    /** Colour of the circle on the time line. */
    static State of(TicketAction action) {
        return switch (action) {
            case RECEIVE, FINISH, SOLVE, RETURN, CONFIRM -> State.DONE;
            case REJECT, STOP, NOT_WORKING, GIVE_UP -> State.LATE;
            case ASK, WAIT_PART, SEND_OUT -> State.WAIT;
            case SUBMIT, CANCEL, RESUBMIT -> State.IDLE;
            default -> State.RUN;
        };
    }
}
