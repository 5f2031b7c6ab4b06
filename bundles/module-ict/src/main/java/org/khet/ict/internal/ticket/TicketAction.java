package org.khet.ict.internal.ticket;

import static org.khet.ict.internal.ticket.TicketState.ASSIGNED;
import static org.khet.ict.internal.ticket.TicketState.AUTO_CLOSED;
import static org.khet.ict.internal.ticket.TicketState.CANCELLED;
import static org.khet.ict.internal.ticket.TicketState.CLOSED;
import static org.khet.ict.internal.ticket.TicketState.DIAGNOSING;
import static org.khet.ict.internal.ticket.TicketState.DRAFT;
import static org.khet.ict.internal.ticket.TicketState.READY;
import static org.khet.ict.internal.ticket.TicketState.RECEIVED;
import static org.khet.ict.internal.ticket.TicketState.REJECTED;
import static org.khet.ict.internal.ticket.TicketState.REOPENED;
import static org.khet.ict.internal.ticket.TicketState.REPAIRING;
import static org.khet.ict.internal.ticket.TicketState.RETURNED;
import static org.khet.ict.internal.ticket.TicketState.SENT_OUT;
import static org.khet.ict.internal.ticket.TicketState.SUBMITTED;
import static org.khet.ict.internal.ticket.TicketState.UNREPAIRABLE;
import static org.khet.ict.internal.ticket.TicketState.WAITING_PART;
import static org.khet.ict.internal.ticket.TicketState.WAITING_REQUESTER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of ways T1 to T26: each leads from some states to one. What is only said or noted leaves the ticket where it is.
 * Source: ict I.2.2. The action's button is {@code ict.ticket.do.<NAME>}.
 */
public enum TicketAction {
    /** T1. */
    SUBMIT("submitted", SUBMITTED, DRAFT),
    /** T2. */
    RECEIVE("received", RECEIVED, SUBMITTED),
    /** T3. */
    REJECT("rejected", REJECTED, SUBMITTED),
    /** T4. */
    CANCEL("cancelled", CANCELLED, SUBMITTED, RECEIVED),
    /** T5, and T25 with another technician. */
    ASSIGN("assigned", ASSIGNED, RECEIVED, REOPENED),
    /** T5 by the technician. */
    TAKE("taken", ASSIGNED, RECEIVED, REOPENED),
    /** T6. */
    DIAGNOSE("diagnosed", DIAGNOSING, ASSIGNED),
    /** T7. */
    START("started", REPAIRING, DIAGNOSING),
    /** T8. */
    ASK("asked", WAITING_REQUESTER, DIAGNOSING, REPAIRING),
    /** T9. */
    ANSWER("answered", REPAIRING, WAITING_REQUESTER),
    /** T10. */
    WAIT_PART("part-requested", WAITING_PART, DIAGNOSING, REPAIRING),
    /** T11. */
    PART_ARRIVED("part-received", REPAIRING, WAITING_PART),
    /** T12. */
    SEND_OUT("sent-out", SENT_OUT, DIAGNOSING, REPAIRING),
    /** T13. */
    BACK_FROM_SHOP("brought-back", REPAIRING, SENT_OUT),
    /** T14, and T26. */
    GIVE_UP("given-up", UNREPAIRABLE, DIAGNOSING, REPAIRING, WAITING_PART, SENT_OUT),
    /** T15. */
    FINISH("finished", READY, REPAIRING),
    /** T16. */
    RETURN("returned", RETURNED, READY, UNREPAIRABLE),
    /** T17. */
    CONFIRM("confirmed", CLOSED, RETURNED),
    /** T18. */
    NOT_WORKING("refused", REOPENED, RETURNED),
    /** T19. */
    CLOSE_UNANSWERED("auto-closed", AUTO_CLOSED, RETURNED),
    /** T20. */
    REASSIGN("reassigned", ASSIGNED, ASSIGNED, DIAGNOSING, REPAIRING, WAITING_REQUESTER),
    /** T21. */
    STOP(
            "stopped",
            CANCELLED,
            SUBMITTED,
            RECEIVED,
            ASSIGNED,
            DIAGNOSING,
            REPAIRING,
            WAITING_REQUESTER,
            WAITING_PART,
            SENT_OUT,
            UNREPAIRABLE,
            READY,
            RETURNED,
            REOPENED),
    /** T22. */
    REOPEN("reopened", REOPENED, CLOSED, AUTO_CLOSED),
    /** T23. */
    RESUBMIT("resubmitted", SUBMITTED, REJECTED),
    /** T24. */
    SOLVE("solved", READY, RECEIVED, ASSIGNED, DIAGNOSING),
    /** P47: the first contact of the group solved it before it came to the desk. */
    HELP("helped", READY, SUBMITTED),
    /** P47: the first contact of the group passes it on to the desk. */
    PASS("passed", null, SUBMITTED),
    /** T25 with the same technician. */
    RESUME("resumed", REPAIRING, REOPENED),
    /** T26: goes back unrepaired, because the part or the shop was refused. */
    HAND_BACK("handed-back", READY, WAITING_PART, SENT_OUT),
    /** T14, the technician's word: it cannot be repaired; the head agrees by GIVE_UP or HAND_BACK. */
    PROPOSE("proposed", null, DIAGNOSING, REPAIRING, WAITING_PART, SENT_OUT),
    /** I.2.3: work and time of a day. */
    LOG("logged", null, ASSIGNED, DIAGNOSING, REPAIRING, WAITING_REQUESTER, WAITING_PART, SENT_OUT),
    /** ICT-28: a word to the other side. */
    MESSAGE("written", null, anyButDraft()),
    /** ICT-28: a word that stays at the desk. */
    NOTE("noted", null, anyButDraft()),
    /** E-R43: a part was used or a bill came. */
    CHARGE("charged", null, anyButDraft()),
    /** The cost of finished work is put right. */
    CORRECT("corrected", null, READY, RETURNED, CLOSED, AUTO_CLOSED, UNREPAIRABLE),
    /** ICT-05: somebody else reports the same device. */
    JOIN("joined", null, anyButDraft()),
    /** ICT-30: how the memo was decided that asked for the work. */
    MEMO("memo-noted", null, SUBMITTED, RECEIVED, REOPENED),
    /** I.2.3: the data on the device was erased, which the requester allowed. */
    ERASE("erased", null, DIAGNOSING, REPAIRING, WAITING_REQUESTER, WAITING_PART, SENT_OUT, UNREPAIRABLE, READY),
    /** I.2.3: the requester allows after the report that data is backed up and erased. */
    CONSENT("consented", null, openStates()),
    /** I.2.8: another priority after receipt; its targets follow from the report on. */
    PRIORITIZE(
            "prioritized",
            null,
            RECEIVED,
            ASSIGNED,
            DIAGNOSING,
            REPAIRING,
            WAITING_REQUESTER,
            WAITING_PART,
            SENT_OUT,
            REOPENED),
    /** ICT-32: what the head did about a low rating. */
    FOLLOW_UP("followed-up", null, CLOSED);

    private final String happened;
    private final @Nullable TicketState to;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of which nobody else holds the inner one
    private final Set<TicketState> from;

    TicketAction(String happened, @Nullable TicketState to, TicketState first, TicketState... more) {
        this(happened, to, EnumSet.of(first, more));
    }

    TicketAction(String happened, @Nullable TicketState to, EnumSet<TicketState> from) {
        this.happened = happened;
        this.to = to;
        this.from = Collections.unmodifiableSet(from);
    }

    private static EnumSet<TicketState> openStates() {
        EnumSet<TicketState> open = anyButDraft();
        open.removeIf(state -> !state.isOpen() || state == RETURNED);
        return open;
    }

    private static EnumSet<TicketState> anyButDraft() {
        return EnumSet.complementOf(EnumSet.of(DRAFT));
    }

    /** State after it. */
    public TicketState to(TicketState before) {
        return to == null ? before : to;
    }

    /** Whether the ticket stays where it is. */
    public boolean stays() {
        return to == null;
    }

    /** States in which it is possible. */
    public Set<TicketState> from() {
        return from;
    }

    /** Type of its happening, e.g. {@code ict.ticket.received}. */
    public String happening() {
        return "ict.ticket." + happened;
    }
}
