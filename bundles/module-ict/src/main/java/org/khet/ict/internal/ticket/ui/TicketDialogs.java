package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.EquipmentUpdater;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/** Dialogs of the desk: receive, reject, assign, cancel. */
final class TicketDialogs {
    private final TicketService service;
    private final ViewRequest request;
    private final TicketPresenter presenter;
    private final TicketMessages messages;

    TicketDialogs(TicketService service, ViewRequest request, TicketPresenter presenter, TicketMessages messages) {
        this.service = service;
        this.request = request;
        this.presenter = presenter;
        this.messages = messages;
    }

    TicketActionDialog receive(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.RECEIVE);
        var category = DialogFields.code(dialog, "category", IctCodes.CATEGORY, messages);
        String guess = ticket.handling().triage().category();
        messages.codes().active(messages.office(), IctCodes.CATEGORY).stream()
                .filter(code -> code.code().equals(guess))
                .findFirst()
                .ifPresent(category::setValue);
        RadioButtonGroup<Integer> priority = DialogFields.scale(dialog, "priority", 4, true);
        priority.setItemLabelGenerator(messages::priority);
        var trouble = ticket.report().trouble();
        int proposed = trouble.impact().priority(trouble.urgency());
        priority.setValue(proposed);
        priority.setHelperText(messages.texts().get("ict.ticket.field.priority.help", messages.priority(proposed)));
        var reason = DialogFields.words(dialog, "reason", false);
        reason.setLabel(messages.texts().get("ict.ticket.field.priority-reason"));
        reason.setVisible(false);
        priority.addValueChangeListener(
                change -> reason.setVisible(change.getValue() != null && change.getValue() != proposed));
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.RECEIVE,
                seen -> service.receive(
                        caller(),
                        seen,
                        new Handling.Triage(DialogFields.code(category), DialogFields.number(priority)),
                        reason.getValue())));
    }

    TicketActionDialog prioritize(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.PRIORITIZE);
        RadioButtonGroup<Integer> priority = DialogFields.scale(dialog, "priority", 4, true);
        priority.setItemLabelGenerator(messages::priority);
        priority.setValue(ticket.handling().triage().priority());
        var reason = DialogFields.words(dialog, "reason", true);
        reason.setLabel(messages.texts().get("ict.ticket.field.new-priority-reason"));
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.PRIORITIZE,
                seen -> service.prioritize(caller(), seen, DialogFields.number(priority), reason.getValue())));
    }

    TicketActionDialog reject(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.REJECT);
        var code = DialogFields.code(dialog, "code", IctCodes.REJECT_REASON, messages);
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.REJECT,
                seen -> service.reject(caller(), seen, DialogFields.code(code), reason.getValue())));
    }

    TicketActionDialog assign(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.ASSIGN);
        var technician = DialogFields.people(dialog, service.technicians(caller()), service.away(caller()));
        NamedPerson before = ticket.handling().technician();
        if (before != null) {
            technician.setValue(before);
        }
        return dialog.onGo(() -> technician.getValue() == null
                ? missing()
                : presenter.act(
                        ticket,
                        TicketAction.ASSIGN,
                        seen -> service.assign(
                                caller(), seen, technician.getValue().id())));
    }

    TicketActionDialog reassign(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.REASSIGN);
        List<NamedPerson> others = service.technicians(caller()).stream()
                .filter(person -> !person.equals(ticket.handling().technician()))
                .toList();
        var technician = DialogFields.people(dialog, others, service.away(caller()));
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() -> technician.getValue() == null
                ? missing()
                : presenter.act(
                        ticket,
                        TicketAction.REASSIGN,
                        seen -> service.reassign(
                                caller(), seen, technician.getValue().id(), reason.getValue())));
    }

    TicketActionDialog cancel(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.CANCEL);
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() ->
                presenter.act(ticket, TicketAction.CANCEL, seen -> service.cancel(caller(), seen, reason.getValue())));
    }

    TicketActionDialog stop(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.STOP);
        var reason = DialogFields.words(dialog, "reason", true);
        Select<DeviceState> condition = ticket.report().item().equipment() == null ? null : condition(dialog);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.STOP,
                seen -> service.stop(
                        caller(), seen, reason.getValue(), condition == null ? null : condition.getValue())));
    }

    private Select<DeviceState> condition(TicketActionDialog dialog) {
        Select<DeviceState> condition = new Select<>();
        condition.setLabel(dialog.label("device-condition"));
        condition.setItems(EquipmentUpdater.CONDITIONS);
        condition.setItemLabelGenerator(state -> messages.texts().get("ict.equipment.state." + state));
        condition.setRequiredIndicatorVisible(true);
        return dialog.field("device-condition", condition);
    }

    private static List<Problem> missing() {
        return List.of(TextValidator.missing("technician"));
    }

    private Caller caller() {
        return request.caller();
    }
}
