package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;

/** Form on which something broken is reported. Paper: form F2 แบบแจ้งซ่อมวัสดุอุปกรณ์, block 1. */
final class RepairFormView extends Div implements RepairFormPresenter.Screen {
    final RequesterFields who;
    final ItemFields what;
    final TroubleFields trouble;
    final Button send;
    private final ViewRequest request;
    private final Texts texts;
    private final ErrorSummary errors;
    private final PageHeader head;
    private final Button list;
    final Div hints = new Div();
    final Div known = new Div();
    /** What is said of the device whose sticker was scanned. */
    final Div scanned = new Div();

    private final Div warning = new Div();
    private Consumer<TicketDraft> submit = draft -> {};

    RepairFormView(ViewRequest request, RequesterFields who, ItemFields what, TroubleFields trouble) {
        this.request = request;
        this.texts = request.texts();
        this.who = who;
        this.what = what;
        this.trouble = trouble;
        addClassName("k-page");
        errors = new ErrorSummary(texts, "ict.repair.form.incomplete");
        who.joinTo(errors);
        what.joinTo(errors);
        trouble.joinTo(errors);
        send = new Button(texts.get("ict.repair.form.send"), Icons.of("send"), press -> raise());
        send.setId("ict-repair-form-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        head = new PageHeader(texts.get("ict.place"), texts.get("ict.repair-form.title"));
        head.sub(texts.get("ict.repair.form.sub"));
        list = new Button(texts.get("ict.repair.form.list"), Icons.of("list"), press -> request.open("ict/my-repairs"));
        list.setId("ict-repair-form-list");
        head.actions(list);
        warning.setVisible(false);
        hints.setVisible(false);
        known.setVisible(false);
        scanned.setVisible(false);
        Form form = new Form(errors);
        String requester = texts.get("ict.repair.form.section.requester");
        if (who.isDesk()) {
            form.section(requester, who.all());
        }
        form.section(texts.get("ict.repair.form.section.trouble"), trouble.first(warning, hints))
                .section(texts.get("ict.repair.form.section.item"), what.all(known));
        if (!who.isDesk()) {
            form.section(requester, who.all());
        }
        form.foot(texts.get("ict.repair.form.required"), send);
        add(head, scanned, form);
    }

    /** Offers the blank paper beside the list of the own reports. */
    void blankForm(Download blank) {
        head.actions(blank, list);
    }

    void onSubmit(Consumer<TicketDraft> listener) {
        submit = listener;
    }

    void onRequester(Consumer<@Nullable Person> listener) {
        who.onRequester(listener);
    }

    void onSymptom(Consumer<String> listener) {
        trouble.symptom.addValueChangeListener(
                (HasValue.ValueChangeEvent<String> typed) -> listener.accept(typed.getValue()));
    }

    private void raise() {
        try {
            errors.clear();
            if (trouble.photos.isUploading()) {
                errors.show(List.of(Problem.of("photos", "ict.error.photo-uploading")));
                return;
            }
            request.attempt(() -> submit.accept(new TicketDraft(
                    request.draft().token(),
                    who.origin(trouble.kind()),
                    who.contact(),
                    what.subject(),
                    trouble.value(),
                    trouble.photos())));
        } finally {
            send.setEnabled(true);
        }
    }

    @Override
    public void showRequester(Person requester, String place) {
        who.show(requester, place);
        what.of(requester);
    }

    @Override
    public void showProblems(List<Problem> problems) {
        errors.show(problems);
    }

    @Override
    public void showSentBefore(Ticket ticket) {
        errors.show(List.of(
                Problem.of("", "ict.repair.form.sent-before", ticket.number().text())));
        errors.scrollIntoView();
        request.draft().sentBefore();
    }

    @Override
    public void warnOfPassword(boolean shown) {
        warning.removeAll();
        warning.setVisible(shown);
        if (shown) {
            warning.add(new InlineNotice(
                    BadgeTone.NEAR,
                    texts.get("ict.repair.form.password.title"),
                    texts.get("ict.repair.form.password.text")));
        }
    }

    /** Whether the warning of a password is shown. */
    boolean warned() {
        return warning.isVisible();
    }

    @Override
    public void showStored(Ticket ticket) {
        request.draft().clear();
        request.tell(texts.get("ict.repair.form.stored", ticket.number().text()));
        request.open("ict/repairs/" + ticket.id());
    }
}
