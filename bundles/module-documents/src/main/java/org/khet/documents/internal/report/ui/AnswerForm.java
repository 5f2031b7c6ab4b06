package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterForm.Asked;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/** The form by which schools answer a letter: the way to it for the school, what came back for the sender. Source: core CORE-53. */
final class AnswerForm {
    private final Supplier<Deliveries> sender;

    AnswerForm(Supplier<Deliveries> sender) {
        this.sender = sender;
    }

    /** Screens of deliveries. */
    RecordViewOverrides overrides() {
        return new RecordViewOverrides().next(this::button).above(this::notice);
    }

    private Optional<SchoolAnswer> answer(Asked asked, RecordRow delivery) {
        return asked.of(delivery.get(((DeliveryKind) delivery.kind()).school));
    }

    private List<Button> button(ViewRequest request, RecordRow delivery) {
        return sender
                .get()
                .answers()
                .form(delivery)
                .flatMap(asked -> answer(asked, delivery).map(answer -> button(request, asked, answer)))
                .stream()
                .toList();
    }

    private static Button button(ViewRequest request, Asked asked, SchoolAnswer answer) {
        Button button = new Button(
                request.texts()
                        .get(
                                answer.sent() ? "documents.delivery.form.show" : "documents.delivery.form.fill",
                                asked.name()),
                Icons.of("file-text"),
                click -> request.open(answer.link()));
        button.setId("documents-delivery-form");
        return button;
    }

    private List<Component> notice(ViewRequest request, RecordRow delivery) {
        return sender
                .get()
                .answers()
                .form(delivery)
                .flatMap(asked -> answer(asked, delivery).map(answer -> notice(request.texts(), asked, answer)))
                .stream()
                .toList();
    }

    private static Component notice(Texts texts, Asked asked, SchoolAnswer answer) {
        String day =
                answer.sentOn().map(ScreenDates.in(texts.locale())::listDate).orElse("");
        return answer.sent()
                ? new InlineNotice(BadgeTone.DONE, texts.get("documents.delivery.form.sent", asked.name(), day), "")
                : new InlineNotice(BadgeTone.NEAR, texts.get("documents.delivery.form.owed", asked.name()), "");
    }

    /** How many schools have sent it, with the way to what they answered. */
    Optional<Section> board(Texts texts, RecordRow letter) {
        return sender.get()
                .form()
                .of(letter)
                .map(asked -> new Section(
                        texts.get("documents.letter-out.form.title"),
                        new Div(Links.to(
                                asked.asked().link(),
                                texts.get(
                                        "documents.letter-out.form.board",
                                        asked.name(),
                                        NumberFormatter.whole(asked.asked().sent()),
                                        NumberFormatter.whole(asked.asked().asked()))))));
    }
}
