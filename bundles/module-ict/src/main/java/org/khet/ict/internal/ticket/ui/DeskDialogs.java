package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.Wording;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.ServiceDesk;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketWords;
import org.khet.ict.internal.ticket.Workshop;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/** Dialogs of the desk: receive, reject, assign, cancel. */
final class DeskDialogs {
    private final ServiceDesk desk;
    private final ViewRequest request;
    private final TicketPresenter presenter;
    private final TicketWords words;

    DeskDialogs(ServiceDesk desk, ViewRequest request, TicketPresenter presenter, TicketWords words) {
        this.desk = desk;
        this.request = request;
        this.presenter = presenter;
        this.words = words;
    }

    ActionDialog receive(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.RECEIVE);
        var category = Fields.code(dialog, "category", IctCodes.CATEGORY, words);
        String guess = ticket.handling().triage().category();
        words.codes().active(words.office(), IctCodes.CATEGORY).stream()
                .filter(code -> code.code().equals(guess))
                .findFirst()
                .ifPresent(category::setValue);
        RadioButtonGroup<Integer> priority = Fields.scale(dialog, "priority", 4, true);
        priority.setItemLabelGenerator(words::priority);
        var trouble = ticket.report().trouble();
        int proposed = trouble.impact().priority(trouble.urgency());
        priority.setValue(proposed);
        priority.setHelperText(words.texts().get("ict.ticket.field.priority.help", words.priority(proposed)));
        var reason = Fields.words(dialog, "reason", false);
        reason.setLabel(words.texts().get("ict.ticket.field.priority-reason"));
        reason.setVisible(false);
        priority.addValueChangeListener(
                change -> reason.setVisible(change.getValue() != null && change.getValue() != proposed));
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.RECEIVE,
                seen -> desk.receive(
                        caller(),
                        seen,
                        new Handling.Triage(Fields.code(category), Fields.number(priority)),
                        reason.getValue())));
    }

    ActionDialog reject(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.REJECT);
        var code = Fields.code(dialog, "code", IctCodes.REJECT_REASON, words);
        var reason = Fields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.REJECT,
                seen -> desk.reject(caller(), seen, Fields.code(code), reason.getValue())));
    }

    ActionDialog assign(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.ASSIGN);
        var technician = Fields.people(dialog, desk.technicians(caller()), desk.away(caller()));
        NamedPerson before = ticket.handling().technician();
        if (before != null) {
            technician.setValue(before);
        }
        return dialog.onGo(() -> technician.getValue() == null
                ? missing()
                : presenter.act(
                        ticket,
                        TicketAction.ASSIGN,
                        seen -> desk.assign(
                                caller(), seen, technician.getValue().id())));
    }

    ActionDialog reassign(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.REASSIGN);
        List<NamedPerson> others = desk.technicians(caller()).stream()
                .filter(person -> !person.equals(ticket.handling().technician()))
                .toList();
        var technician = Fields.people(dialog, others, desk.away(caller()));
        var reason = Fields.words(dialog, "reason", true);
        return dialog.onGo(() -> technician.getValue() == null
                ? missing()
                : presenter.act(
                        ticket,
                        TicketAction.REASSIGN,
                        seen -> desk.reassign(
                                caller(), seen, technician.getValue().id(), reason.getValue())));
    }

    ActionDialog cancel(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.CANCEL);
        var reason = Fields.words(dialog, "reason", true);
        return dialog.onGo(() ->
                presenter.act(ticket, TicketAction.CANCEL, seen -> desk.cancel(caller(), seen, reason.getValue())));
    }

    ActionDialog stop(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.STOP);
        var reason = Fields.words(dialog, "reason", true);
        Select<DeviceState> condition = ticket.report().item().equipment() == null ? null : condition(dialog);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.STOP,
                seen -> desk.stop(caller(), seen, reason.getValue(), condition == null ? null : condition.getValue())));
    }

    private Select<DeviceState> condition(ActionDialog dialog) {
        Select<DeviceState> condition = new Select<>();
        condition.setLabel(dialog.label("device-condition"));
        condition.setItems(Workshop.CONDITIONS);
        condition.setItemLabelGenerator(state -> words.texts().get("ict.equipment.state." + state));
        condition.setRequiredIndicatorVisible(true);
        return dialog.field("device-condition", condition);
    }

    private static List<Problem> missing() {
        return List.of(Wording.missing("technician"));
    }

    private Caller caller() {
        return request.caller();
    }
}
