package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;

class TicketPresenterTest implements TicketPresenter.Screen {
    private final TestOffice office = new TestOffice();
    private final List<Problem> outdated = new ArrayList<>();
    private final List<TicketPresenter.Opened> shown = new ArrayList<>();

    @Test
    void eachPersonIsOfferedWhatIsTheirs() {
        Ticket ticket = office.reported();

        assertThat(actions(office.clerk(), ticket)).containsExactly(TicketAction.RECEIVE, TicketAction.REJECT);
        assertThat(actions(office.school(), ticket)).containsExactly(TicketAction.CANCEL);
        assertThat(actions(office.head(), ticket))
                .containsExactly(TicketAction.RECEIVE, TicketAction.REJECT, TicketAction.STOP);
        assertThat(actions(office.schoolHead(), ticket)).isEmpty();
        assertThat(actions(office.technician(), office.assigned()))
                .containsExactly(TicketAction.DIAGNOSE, TicketAction.SOLVE);
        assertThat(actions(office.school(), office.returned()))
                .containsExactly(TicketAction.CONFIRM, TicketAction.NOT_WORKING);
    }

    private List<TicketAction> actions(Caller caller, Ticket ticket) {
        new TicketPresenter(office.desks, caller, this).open(ticket.id());
        return shown.getLast().actions();
    }

    @Test
    void whoComesSecondSeesWhoWasFirstAndTheTicketAsItIsNow() {
        Ticket ticket = office.reported();
        var presenter = new TicketPresenter(office.desks, office.head(), this);
        presenter.open(ticket.id());
        office.desks.desk().receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");

        presenter.act(
                ticket,
                TicketAction.RECEIVE,
                seen -> office.desks.desk().receive(office.head(), seen, new Handling.Triage("PER", 3), ""));

        assertThat(outdated).extracting(Problem::key).containsExactly("ict.ticket.outdated.RECEIVED");
        assertThat(shown.getLast().ticket().state()).isEqualTo(TicketState.RECEIVED);
    }

    @Test
    void refusedFieldsComeBackToTheDialog() {
        Ticket ticket = office.reported();
        var presenter = new TicketPresenter(office.desks, office.clerk(), this);

        List<Problem> problems = presenter.act(
                ticket, TicketAction.REJECT, seen -> office.desks.desk().reject(office.clerk(), seen, "", ""));

        assertThat(problems).extracting(Problem::field).containsExactly("code", "reason");
    }

    @Override
    public void show(TicketPresenter.Opened opened) {
        shown.add(opened);
    }

    @Override
    public void showOutdated(Problem problem) {
        outdated.add(problem);
    }

    @Override
    public void tellDone(TicketAction action, Ticket ticket) {
        assertThat(ticket.id()).isPositive();
    }
}
