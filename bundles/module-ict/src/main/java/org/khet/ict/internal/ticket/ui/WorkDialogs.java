package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Dialogs of technician and requester: diagnose, repair, ask, finish, give back, confirm. */
final class WorkDialogs {
    private final TicketServices desks;
    private final ViewRequest request;
    private final TicketPresenter presenter;
    private final TicketMessages words;

    WorkDialogs(TicketServices desks, ViewRequest request, TicketPresenter presenter, TicketMessages words) {
        this.desks = desks;
        this.request = request;
        this.presenter = presenter;
        this.words = words;
    }

    TicketActionDialog diagnose(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.DIAGNOSE).note(consent(ticket));
        var mode = DialogFields.choice(dialog, "mode", List.of(WorkMode.values()), words);
        var place = DialogFields.line(dialog, "place", ticket.report().item().place());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.DIAGNOSE,
                seen -> desks.bench().diagnose(caller(), seen, mode.getValue(), place.getValue())));
    }

    /** Whether data may be erased stands before whoever begins to work on it. */
    private InlineNotice consent(Ticket ticket) {
        boolean may = ticket.report().trouble().mayErase();
        String key = may ? "ict.ticket.erase.yes" : "ict.ticket.erase.no";
        return new InlineNotice(
                may ? BadgeTone.DONE : BadgeTone.NEAR,
                words.texts().get(key),
                words.texts().get(key + ".text"));
    }

    TicketActionDialog start(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.START).note(consent(ticket));
        var finding = DialogFields.words(dialog, "finding", true);
        var cause = DialogFields.code(dialog, "cause", IctCodes.CAUSE, words);
        var plan = DialogFields.words(dialog, "plan", false);
        var minutes = DialogFields.minutes(dialog);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.START,
                seen -> desks.bench()
                        .start(
                                caller(),
                                seen,
                                new TicketOutcome.Finding(
                                        finding.getValue(), DialogFields.code(cause), plan.getValue()),
                                DialogFields.number(minutes))));
    }

    TicketActionDialog resubmit(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.RESUBMIT);
        var symptom = DialogFields.words(dialog, "symptom", true);
        symptom.setValue(ticket.report().trouble().symptom());
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.RESUBMIT, seen -> desks.report().resubmit(caller(), seen, symptom.getValue())));
    }

    TicketActionDialog ask(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.ASK);
        var question = DialogFields.words(dialog, "reason", true);
        question.setLabel(dialog.label("question"));
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.ASK, seen -> desks.bench().ask(caller(), seen, question.getValue())));
    }

    TicketActionDialog answer(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.ANSWER);
        var answer = DialogFields.words(dialog, "reason", true);
        answer.setLabel(dialog.label("answer"));
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.ANSWER, seen -> desks.bench().answer(caller(), seen, answer.getValue())));
    }

    TicketActionDialog finish(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.FINISH);
        var done = DialogFields.words(dialog, "words", true);
        var result = DialogFields.code(dialog, "result", IctCodes.RESULT, words);
        var minutes = DialogFields.minutes(dialog);
        var cost = DialogFields.otherCost(dialog, ticket, words.texts().locale());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.FINISH,
                seen -> desks.bench().finish(caller(), seen, done(done, result, minutes, cost))));
    }

    TicketActionDialog solve(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.SOLVE);
        var done = DialogFields.words(dialog, "words", true);
        var result = DialogFields.code(dialog, "result", IctCodes.RESULT, words);
        var modes = List.of(WorkMode.REMOTE, WorkMode.ON_SITE, WorkMode.CARRIED_IN);
        var mode = DialogFields.choice(dialog, "mode", modes, words);
        mode.setVisible(ticket.report().source().kind() != TicketKind.ADVICE);
        var minutes = DialogFields.minutes(dialog);
        var cost = DialogFields.otherCost(dialog, ticket, words.texts().locale());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.SOLVE,
                seen -> desks.bench().solve(caller(), seen, done(done, result, minutes, cost), mode.getValue())));
    }

    TicketActionDialog help(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.HELP);
        var done = DialogFields.words(dialog, "words", true);
        var result = DialogFields.code(dialog, "result", IctCodes.RESULT, words);
        var minutes = DialogFields.minutes(dialog);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.HELP,
                seen -> desks.bench()
                        .help(
                                caller(),
                                seen,
                                new TicketOutcome.Done(
                                        done.getValue(), DialogFields.code(result), DialogFields.number(minutes)))));
    }

    TicketActionDialog pass(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.PASS);
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() ->
                presenter.act(ticket, TicketAction.PASS, seen -> desks.desk().pass(caller(), seen, reason.getValue())));
    }

    private static TicketOutcome.Done done(
            TextArea words, ComboBox<CodeList.Code> result, IntegerField minutes, BigDecimalField cost) {
        return new TicketOutcome.Done(
                words.getValue(), DialogFields.code(result), DialogFields.number(minutes), DialogFields.baht(cost));
    }

    TicketActionDialog giveBack(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.RETURN);
        var way = DialogFields.choice(dialog, "way", List.of(HandBackWay.values()), words);
        boolean remote = ticket.handling().mode() == WorkMode.REMOTE;
        way.setValue(remote ? HandBackWay.NOT_APPLICABLE : HandBackWay.COLLECTED);
        var receiver = DialogFields.line(
                dialog, "receiver", ticket.report().requester().person().name());
        receiver.setRequiredIndicatorVisible(true);
        var condition = DialogFields.words(dialog, "condition", true);
        var accessories =
                DialogFields.line(dialog, "accessories", ticket.report().item().accessories());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.RETURN,
                seen -> desks.handOver()
                        .giveBack(
                                caller(),
                                seen,
                                new HandOverService.Slip(
                                        receiver.getValue(),
                                        condition.getValue(),
                                        accessories.getValue(),
                                        way.getValue()))));
    }

    TicketActionDialog confirm(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.CONFIRM);
        RadioButtonGroup<Integer> rating = DialogFields.scale(dialog, "rating", 5, true);
        rating.setHelperText(dialog.label("rating.help"));
        RadioButtonGroup<Integer> speed = DialogFields.scale(dialog, "speed", 5, false);
        RadioButtonGroup<Integer> quality = DialogFields.scale(dialog, "quality", 5, false);
        RadioButtonGroup<Integer> courtesy = DialogFields.scale(dialog, "courtesy", 5, false);
        var comment = DialogFields.words(dialog, "comment", false);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.CONFIRM,
                seen -> desks.handOver()
                        .confirm(
                                caller(),
                                seen,
                                new HandOverService.Rating(
                                        DialogFields.number(rating),
                                        DialogFields.number(speed),
                                        DialogFields.number(quality),
                                        DialogFields.number(courtesy),
                                        comment.getValue()))));
    }

    TicketActionDialog notWorking(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.NOT_WORKING);
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.NOT_WORKING,
                seen -> desks.handOver().notWorking(caller(), seen, reason.getValue())));
    }

    TicketActionDialog reopen(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.REOPEN);
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.REOPEN, seen -> desks.handOver().reopen(caller(), seen, reason.getValue())));
    }

    private Caller caller() {
        return request.caller();
    }
}
