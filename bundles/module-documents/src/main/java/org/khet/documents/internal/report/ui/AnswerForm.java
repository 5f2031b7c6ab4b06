package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.AskedFormParts;
import org.khet.portal.api.ui.component.Section;

/** The form by which schools answer a letter: the way to it for the school, what came back for the sender. Source: core CORE-53. */
final class AnswerForm {
    private static final AskedFormParts PARTS = new AskedFormParts("documents.form", "documents-delivery-form");
    private final Supplier<Deliveries> sender;

    AnswerForm(Supplier<Deliveries> sender) {
        this.sender = sender;
    }

    /** Screens of deliveries. */
    RecordViewOverrides overrides() {
        return new RecordViewOverrides().next(this::button).above(this::notice);
    }

    private List<Button> button(ViewRequest request, RecordRow delivery) {
        return owed(delivery, (asked, answer) -> PARTS.button(request, asked, answer));
    }

    private List<Component> notice(ViewRequest request, RecordRow delivery) {
        return owed(delivery, (asked, answer) -> PARTS.notice(request.texts(), asked, answer));
    }

    private <P> List<P> owed(RecordRow delivery, BiFunction<AskedForm, SchoolAnswer, P> part) {
        return delivery
                .get(((DeliveryKind) delivery.kind()).school)
                .flatMap(school -> sender.get()
                        .answers()
                        .form(delivery)
                        .flatMap(asked -> asked.of(school).map(answer -> part.apply(asked, answer))))
                .stream()
                .toList();
    }

    /** How many schools have sent it, with the way to what they answered. */
    Optional<Section> board(Texts texts, RecordRow letter) {
        return sender.get().form().of(letter).map(asked -> PARTS.board(texts, asked));
    }
}
