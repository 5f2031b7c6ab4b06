package org.khet.ict.internal.publishing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.publishing.SuggestionInbox;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;

/** Where a reader of a page writes to the group whose page it is. Source: core CORE-137. */
final class SuggestionBox extends Div {
    private final ViewRequest request;
    private final SuggestionInbox inbox;
    final TextArea words = new TextArea();
    final TextField contact = new TextField();
    final Button send;
    private final ErrorSummary errors;

    /** @param group {@code null} for the office */
    SuggestionBox(ViewRequest request, SuggestionInbox inbox, @Nullable UnitId group, String about) {
        this.request = request;
        this.inbox = inbox;
        Texts texts = request.texts();
        words.setId("ict-bulletin-words");
        words.setLabel(texts.get("ict.suggestion.field.words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        contact.setId("ict-bulletin-contact");
        contact.setLabel(texts.get("ict.bulletin.contact"));
        contact.setHelperText(texts.get("ict.bulletin.contact.help"));
        contact.setMaxLength(200);
        contact.setWidthFull();
        send = new Button(texts.get("ict.bulletin.send"), press -> send(group, about));
        send.setId("ict-bulletin-send");
        errors = new ErrorSummary(texts, texts.get("ict.bulletin.unsent"))
                .field("words", words)
                .field("contact", contact);
        addClassName("k-page");
        add(errors, words, contact, send);
    }

    private void send(@Nullable UnitId group, String about) {
        errors.clear();
        try {
            boolean sent = request.attempt(
                    () -> inbox.take(request.caller(), group, about, words.getValue(), contact.getValue()));
            if (sent) {
                words.clear();
                contact.clear();
                request.draft().clear();
                request.tell(request.texts().get("ict.bulletin.sent"));
            }
        } catch (Rejected refused) {
            errors.show(refused.problems());
        }
    }
}
