package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.WorkshopServices;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;

/** A ticket beside the register: facts and what next. Its page keeps the list, for the tickets before and after it. */
final class TicketPanel extends Div implements TicketPresenter.Screen {
    private final ViewRequest request;
    private final Texts texts;
    private final TicketMessages messages;
    private final TicketActions actions;
    private final Runnable changed;
    private final Div note = new Div();

    TicketPanel(
            ViewRequest request,
            TicketServices desks,
            WorkshopServices workshop,
            TicketMessages messages,
            long id,
            Runnable changed) {
        this.request = request;
        this.texts = request.texts();
        this.messages = messages;
        this.changed = changed;
        addClassName("k-detail");
        var presenter = new TicketPresenter(desks, request.caller(), this);
        actions = new TicketActions(desks, workshop, request, presenter, messages);
        try {
            presenter.open(id);
        } catch (NoLongerThere gone) {
            add(new InlineNotice(BadgeTone.NEAR, texts.get("ict.ticket.gone"), ""));
        }
    }

    @Override
    public void show(TicketPresenter.Opened opened) {
        Ticket ticket = opened.ticket();
        removeAll();
        Button open = new Button(
                texts.get("ict.repairs.open"),
                Icons.of("maximize-2"),
                press -> request.open(TicketNeighbours.address(ticket.id(), request.query())));
        open.setId("ict-repairs-open");
        Div head = new Div(
                TicketFacts.number(ticket),
                TicketTones.badge(opened, messages),
                TicketTones.priority(ticket.handling().triage().priority(), messages));
        head.addClassName("k-detail-head");
        H2 title = new H2(ticket.title());
        title.addClassName("k-detail-title");
        Div body = new Div(note, title, actions.box(opened));
        body.addClassName("k-detail-body");
        String symptom = ticket.report().trouble().symptom();
        if (!symptom.equals(ticket.title())) {
            body.add(new Paragraph(symptom));
        }
        body.add(new TicketFacts(messages).facts(opened));
        if (!opened.photos().isEmpty()) {
            body.add(new Paragraph(
                    texts.get("ict.repairs.photos", opened.photos().size())));
        }
        Div foot = new Div(open);
        foot.addClassName("k-detail-foot");
        add(head, body, foot);
    }

    @Override
    public void showOutdated(Problem problem) {
        note.removeAll();
        note.add(new InlineNotice(BadgeTone.NEAR, messages.problem(problem), texts.get("ict.ticket.outdated.text")));
        changed.run();
    }

    @Override
    public void tellDone(TicketAction action, Ticket ticket) {
        note.removeAll();
        request.tell(texts.get("ict.ticket.done." + action, ticket.number().text()));
        changed.run();
    }
}
