package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.WorkshopServices;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ActionBox;
import org.khet.portal.api.ui.component.Icons;

/** The box "what next" of a ticket: a button for each legal action, each asking only for what it must have. */
final class TicketActions {
    /** What is never the primary button: it ends or undoes. */
    private static final Set<TicketAction> BACK = Set.of(
            TicketAction.CANCEL,
            TicketAction.STOP,
            TicketAction.REOPEN,
            TicketAction.REASSIGN,
            TicketAction.GIVE_UP,
            TicketAction.HAND_BACK);

    private static final int MESSAGE_PHOTOS = 3;
    private final TicketServices desks;
    private final ViewRequest request;
    private final TicketPresenter presenter;
    private final TicketDialogs desk;
    private final WorkDialogs work;
    private final WorkshopDialogs shop;
    private final WorkshopServices workshop;
    private final Texts texts;

    TicketActions(
            TicketServices desks,
            WorkshopServices workshop,
            ViewRequest request,
            TicketPresenter presenter,
            TicketMessages messages) {
        this.workshop = workshop;
        this.desks = desks;
        this.request = request;
        this.presenter = presenter;
        this.texts = request.texts();
        desk = new TicketDialogs(desks.desk(), request, presenter, messages);
        work = new WorkDialogs(desks, request, presenter, messages);
        shop = new WorkshopDialogs(workshop, request, presenter, messages);
    }

    ActionBox box(TicketPresenter.Opened opened) {
        Ticket ticket = opened.ticket();
        List<Button> buttons =
                opened.actions().stream().map(action -> button(action, ticket)).toList();
        boolean forward =
                !opened.actions().isEmpty() && !BACK.contains(opened.actions().getFirst());
        Button first = forward ? buttons.getFirst() : null;
        if (first != null) {
            first.addThemeVariants(ButtonVariant.PRIMARY);
        }
        List<Button> others = new ArrayList<>(forward ? buttons.subList(1, buttons.size()) : buttons);
        opened.further().forEach(action -> others.add(button(action, ticket)));
        return new ActionBox(texts.get("ict.ticket.next"), capacity(ticket), first, others, effect(opened));
    }

    private Button button(TicketAction action, Ticket ticket) {
        Button button = new Button(
                texts.get("ict.ticket.do." + action),
                Icons.of(TicketTones.icon(action)),
                press -> press(action, ticket));
        button.setId("ict-ticket-do-"
                + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return button;
    }

    private void press(TicketAction action, Ticket ticket) {
        TicketActionDialog dialog = dialog(action, ticket);
        if (dialog != null) {
            dialog.open();
            return;
        }
        request.attempt(() -> presenter.act(ticket, action, seen -> switch (action) {
            case TAKE -> desks.desk().take(request.caller(), seen);
            case PART_ARRIVED -> workshop.moves().partsArrived(request.caller(), seen, workshop.parts());
            default -> desks.bench().resume(request.caller(), seen);
        }));
    }

    /** The dialog of an action; none for those that ask nothing. */
    @Nullable TicketActionDialog dialog(TicketAction action, Ticket ticket) {
        return switch (action) {
            case RECEIVE -> desk.receive(ticket);
            case REJECT -> desk.reject(ticket);
            case ASSIGN -> desk.assign(ticket);
            case REASSIGN -> desk.reassign(ticket);
            case PRIORITIZE -> desk.prioritize(ticket);
            case CANCEL -> desk.cancel(ticket);
            case STOP -> desk.stop(ticket);
            case DIAGNOSE -> work.diagnose(ticket);
            case START -> work.start(ticket);
            case ASK -> work.ask(ticket);
            case ANSWER -> work.answer(ticket);
            case FINISH -> work.finish(ticket);
            case SOLVE -> work.solve(ticket);
            case HELP -> work.help(ticket);
            case PASS -> work.pass(ticket);
            case RETURN -> work.giveBack(ticket);
            case CONFIRM -> work.confirm(ticket);
            case NOT_WORKING -> work.notWorking(ticket);
            case REOPEN -> work.reopen(ticket);
            case RESUBMIT -> work.resubmit(ticket);
            case WAIT_PART -> shop.part(ticket);
            case PROPOSE -> shop.propose(ticket);
            case GIVE_UP -> shop.giveUp(ticket);
            case HAND_BACK -> shop.handBack(ticket);
            case LOG -> shop.log(ticket);
            case MESSAGE -> shop.message(ticket, photos());
            case NOTE -> shop.note(ticket);
            case ERASE -> shop.erase(ticket);
            case CONSENT -> shop.consent(ticket);
            case CORRECT -> shop.correct(ticket);
            case FOLLOW_UP -> shop.followUp(ticket);
            case MEMO -> MemoDialog.of(request, workshop.notes(), presenter, ticket);
            default -> null;
        };
    }

    private PhotoField photos() {
        return new PhotoField(
                request, (name, content) -> desks.report().stage(request.caller(), name, content), MESSAGE_PHOTOS, 10);
    }

    /** In which capacity the caller meets the ticket. */
    private String capacity(Ticket ticket) {
        var technician = ticket.handling().technician();
        var me = request.caller().person();
        if (technician != null && technician.id().equals(me)) {
            return texts.get("ict.ticket.as.technician");
        }
        return ticket.report().requester().person().id().equals(me) ? texts.get("ict.ticket.as.requester") : "";
    }

    /** Whom it waits for when there is nothing to press, else what the buttons do to the clock. */
    private String effect(TicketPresenter.Opened opened) {
        if (opened.actions().isEmpty()) {
            return texts.get("ict.ticket.waits." + opened.ticket().state());
        }
        return opened.actions().stream()
                .map(action -> "ict.ticket.effect." + action)
                .filter(texts::has)
                .map(texts::get)
                .collect(Collectors.joining(" "));
    }
}
