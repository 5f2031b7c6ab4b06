package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.deadline.ReceiptTime;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;

/** How states, priorities and actions look: one of the portal's six states, and an icon. */
final class TicketTones {
    private TicketTones() {}

    static BadgeTone of(TicketState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, CANCELLED -> BadgeTone.IDLE;
            case RECEIVED, ASSIGNED, DIAGNOSING, REPAIRING, REOPENED -> BadgeTone.RUN;
            case WAITING_REQUESTER, WAITING_PART, SENT_OUT -> BadgeTone.WAIT;
            case UNREPAIRABLE, REJECTED -> BadgeTone.LATE;
            case READY, RETURNED, CLOSED, AUTO_CLOSED -> BadgeTone.DONE;
        };
    }

    static StatusBadge badge(TicketState state, TicketMessages words) {
        return state == TicketState.CANCELLED
                ? new StatusBadge(BadgeTone.IDLE, "ban", words.state(state))
                : new StatusBadge(of(state), words.state(state));
    }

    /** The state; of what should have been received already, that it is late. */
    static StatusBadge badge(TicketState state, boolean late, TicketMessages words) {
        return late
                ? new StatusBadge(
                        BadgeTone.LATE, "clock", words.texts().get("ict.ticket.receipt.late", words.state(state)))
                : badge(state, words);
    }

    /** The state of a ticket, with what is left of the time to receive it. */
    static StatusBadge badge(TicketPresenter.Opened opened, TicketMessages words) {
        TicketState state = opened.ticket().state();
        var waiting = opened.receipt().filter(ReceiptTime::waiting);
        boolean late = waiting.filter(ReceiptTime::late).isPresent();
        return waiting.filter(ReceiptTime::near).isPresent() && !late
                ? new StatusBadge(
                        BadgeTone.NEAR, "clock", words.texts().get("ict.ticket.receipt.near", words.state(state)))
                : badge(state, late, words);
    }

    /** A badge for the urgent ones, nothing for the others. */
    static Component priority(int priority, TicketMessages words) {
        return switch (priority) {
            case 1 -> new StatusBadge(BadgeTone.LATE, "chevrons-up", words.priority(1));
            case 2 -> new StatusBadge(BadgeTone.NEAR, "chevron-up", words.priority(2));
            default -> new Span();
        };
    }

    static String icon(TicketAction action) {
        return switch (action) {
            case SUBMIT, RESUBMIT, PASS -> "send";
            case RECEIVE -> "check";
            case REJECT, CANCEL, STOP, GIVE_UP, PROPOSE -> "ban";
            case ASSIGN, REASSIGN -> "user-plus";
            case TAKE -> "hand";
            case DIAGNOSE -> "search-check";
            case START, RESUME -> "wrench";
            case ASK -> "message-circle-question-mark";
            case ANSWER -> "message-square";
            case WAIT_PART -> "package-search";
            case PART_ARRIVED -> "package-check";
            case SEND_OUT -> "truck";
            case BACK_FROM_SHOP, HAND_BACK -> "undo-2";
            case LOG -> "notebook-pen";
            case MESSAGE -> "message-square";
            case JOIN -> "users";
            case MEMO -> "stamp";
            case NOTE -> "lock";
            case CHARGE -> "receipt";
            case CORRECT -> "pencil";
            case PRIORITIZE -> "chevrons-up";
            case ERASE -> "trash-2";
            case CONSENT -> "check";
            case FOLLOW_UP -> "message-square-text";
            case FINISH, SOLVE, HELP -> "circle-check";
            case RETURN -> "package-check";
            case CONFIRM -> "thumbs-up";
            case NOT_WORKING, REOPEN -> "rotate-ccw";
            case CLOSE_UNANSWERED -> "clock";
        };
    }

    /** Colour of the circle on the time line. */
    static BadgeTone of(TicketAction action) {
        return switch (action) {
            case RECEIVE, FINISH, SOLVE, HELP, RETURN, CONFIRM -> BadgeTone.DONE;
            case REJECT, STOP, NOT_WORKING, GIVE_UP, PROPOSE -> BadgeTone.LATE;
            case ASK, WAIT_PART, SEND_OUT -> BadgeTone.WAIT;
            case SUBMIT, CANCEL, RESUBMIT -> BadgeTone.IDLE;
            default -> BadgeTone.RUN;
        };
    }
}
