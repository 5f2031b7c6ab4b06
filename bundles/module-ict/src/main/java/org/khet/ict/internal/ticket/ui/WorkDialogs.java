package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.Desks;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.HandOver;
import org.khet.ict.internal.ticket.Outcome;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketKind;
import org.khet.ict.internal.ticket.TicketWords;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.State;

/** Dialogs of technician and requester: diagnose, repair, ask, finish, give back, confirm. */
final class WorkDialogs {
    private final Desks desks;
    private final ViewRequest request;
    private final TicketPresenter presenter;
    private final TicketWords words;

    WorkDialogs(Desks desks, ViewRequest request, TicketPresenter presenter, TicketWords words) {
        this.desks = desks;
        this.request = request;
        this.presenter = presenter;
        this.words = words;
    }

    ActionDialog diagnose(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.DIAGNOSE).note(consent(ticket));
        var mode = Fields.choice(dialog, "mode", List.of(WorkMode.values()), words);
        var place = Fields.line(dialog, "place", ticket.report().item().place());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.DIAGNOSE,
                seen -> desks.bench().diagnose(caller(), seen, mode.getValue(), place.getValue())));
    }

    /** Whether data may be erased stands before whoever begins to work on it. */
    private CalmNote consent(Ticket ticket) {
        boolean may = ticket.report().trouble().mayErase();
        String key = may ? "ict.ticket.erase.yes" : "ict.ticket.erase.no";
        return new CalmNote(
                may ? State.DONE : State.NEAR,
                words.texts().get(key),
                words.texts().get(key + ".text"));
    }

    ActionDialog start(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.START).note(consent(ticket));
        var finding = Fields.words(dialog, "finding", true);
        var cause = Fields.code(dialog, "cause", IctCodes.CAUSE, words);
        var plan = Fields.words(dialog, "plan", false);
        var minutes = Fields.minutes(dialog);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.START,
                seen -> desks.bench()
                        .start(
                                caller(),
                                seen,
                                new Outcome.Finding(finding.getValue(), Fields.code(cause), plan.getValue()),
                                Fields.number(minutes))));
    }

    ActionDialog resubmit(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.RESUBMIT);
        var symptom = Fields.words(dialog, "symptom", true);
        symptom.setValue(ticket.report().trouble().symptom());
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.RESUBMIT, seen -> desks.report().resubmit(caller(), seen, symptom.getValue())));
    }

    ActionDialog ask(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.ASK);
        var question = Fields.words(dialog, "reason", true);
        question.setLabel(dialog.label("question"));
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.ASK, seen -> desks.bench().ask(caller(), seen, question.getValue())));
    }

    ActionDialog answer(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.ANSWER);
        var answer = Fields.words(dialog, "reason", true);
        answer.setLabel(dialog.label("answer"));
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.ANSWER, seen -> desks.bench().answer(caller(), seen, answer.getValue())));
    }

    ActionDialog finish(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.FINISH);
        var done = Fields.words(dialog, "words", true);
        var result = Fields.code(dialog, "result", IctCodes.RESULT, words);
        var minutes = Fields.minutes(dialog);
        var cost = Fields.cost(dialog, words.texts().locale());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.FINISH,
                seen -> desks.bench().finish(caller(), seen, done(done, result, minutes, cost))));
    }

    ActionDialog solve(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.SOLVE);
        var done = Fields.words(dialog, "words", true);
        var result = Fields.code(dialog, "result", IctCodes.RESULT, words);
        var modes = List.of(WorkMode.REMOTE, WorkMode.ON_SITE, WorkMode.CARRIED_IN);
        var mode = Fields.choice(dialog, "mode", modes, words);
        mode.setVisible(ticket.report().source().kind() != TicketKind.ADVICE);
        var minutes = Fields.minutes(dialog);
        var cost = Fields.cost(dialog, words.texts().locale());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.SOLVE,
                seen -> desks.bench().solve(caller(), seen, done(done, result, minutes, cost), mode.getValue())));
    }

    private static Outcome.Done done(
            TextArea words, ComboBox<CodeList.Code> result, IntegerField minutes, BigDecimalField cost) {
        return new Outcome.Done(words.getValue(), Fields.code(result), Fields.number(minutes), Fields.baht(cost));
    }

    ActionDialog giveBack(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.RETURN);
        var way = Fields.choice(dialog, "way", List.of(HandBackWay.values()), words);
        boolean remote = ticket.handling().mode() == WorkMode.REMOTE;
        way.setValue(remote ? HandBackWay.NOT_APPLICABLE : HandBackWay.COLLECTED);
        var receiver = Fields.line(
                dialog, "receiver", ticket.report().requester().person().name());
        receiver.setRequiredIndicatorVisible(true);
        var condition = Fields.words(dialog, "condition", true);
        var accessories =
                Fields.line(dialog, "accessories", ticket.report().item().accessories());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.RETURN,
                seen -> desks.handOver()
                        .giveBack(
                                caller(),
                                seen,
                                new HandOver.Slip(
                                        receiver.getValue(),
                                        condition.getValue(),
                                        accessories.getValue(),
                                        way.getValue()))));
    }

    ActionDialog confirm(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.CONFIRM);
        RadioButtonGroup<Integer> rating = Fields.scale(dialog, "rating", 5, true);
        rating.setHelperText(dialog.label("rating.help"));
        RadioButtonGroup<Integer> speed = Fields.scale(dialog, "speed", 5, false);
        RadioButtonGroup<Integer> quality = Fields.scale(dialog, "quality", 5, false);
        RadioButtonGroup<Integer> courtesy = Fields.scale(dialog, "courtesy", 5, false);
        var comment = Fields.words(dialog, "comment", false);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.CONFIRM,
                seen -> desks.handOver()
                        .confirm(
                                caller(),
                                seen,
                                new HandOver.Rating(
                                        Fields.number(rating),
                                        Fields.number(speed),
                                        Fields.number(quality),
                                        Fields.number(courtesy),
                                        comment.getValue()))));
    }

    ActionDialog notWorking(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.NOT_WORKING);
        var reason = Fields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.NOT_WORKING,
                seen -> desks.handOver().notWorking(caller(), seen, reason.getValue())));
    }

    ActionDialog reopen(Ticket ticket) {
        var dialog = new ActionDialog(request, TicketAction.REOPEN);
        var reason = Fields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.REOPEN, seen -> desks.handOver().reopen(caller(), seen, reason.getValue())));
    }

    private Caller caller() {
        return request.caller();
    }
}
