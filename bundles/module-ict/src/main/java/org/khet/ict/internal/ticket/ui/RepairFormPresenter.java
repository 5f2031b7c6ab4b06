package org.khet.ict.internal.ticket.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.report.AlreadySent;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Caller;

/** Decides what the form of a report shows. Imports no Vaadin class. */
final class RepairFormPresenter {
    /** What the presenter may ask of the form. */
    interface Screen {
        /** Shows who the requester is and offers the telephone number and e-mail of the profile. */
        void showRequester(Person requester, String place);

        /** Marks the fields. */
        void showProblems(List<Problem> problems);

        /** The form was sent before with other text, and nothing was sent now. */
        void showSentBefore(Ticket ticket);

        /** Warns of a password in the text; sending stays possible (E-R18). */
        void warnOfPassword(boolean shown);

        /** Leaves for the ticket. */
        void showStored(Ticket ticket);
    }

    private final TicketServices desks;
    private final TicketReportChoices picks;
    private final Caller caller;
    private final Screen screen;

    RepairFormPresenter(TicketServices desks, TicketReportChoices picks, Caller caller, Screen screen) {
        this.desks = desks;
        this.picks = picks;
        this.caller = caller;
        this.screen = screen;
    }

    /** Whether the caller may report for others. */
    boolean mayRecord() {
        return desks.register().mayRecord(caller);
    }

    /** The caller as requester. */
    Person self() {
        return picks.person(caller, caller.person())
                .orElseThrow(
                        () -> new IllegalStateException("caller " + caller.person() + " is no person of the office"));
    }

    /** Another requester was chosen, or none for oneself. */
    void requester(@Nullable Person chosen) {
        Person requester = chosen == null ? self() : chosen;
        screen.showRequester(requester, picks.place(requester));
    }

    /** The symptom was typed. */
    void symptom(String text) {
        screen.warnOfPassword(TextValidator.showsPassword(text));
    }

    /** Sends the report; the form keeps everything when it is refused. */
    void submit(TicketDraft draft) {
        try {
            screen.showStored(desks.report().submit(caller, draft));
        } catch (Rejected refused) {
            screen.showProblems(refused.problems());
        } catch (AlreadySent before) {
            screen.showSentBefore(before.ticket());
        }
    }
}
