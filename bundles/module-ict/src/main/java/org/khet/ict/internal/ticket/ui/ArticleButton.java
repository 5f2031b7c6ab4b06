package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.link.TicketArticles;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** Makes the draft of a knowledge article of what a repair taught. Source: ict ICT-33. */
final class ArticleButton {
    private final ViewRequest request;
    private final TicketArticles articles;

    ArticleButton(ViewRequest request, TicketArticles articles) {
        this.request = request;
        this.articles = articles;
    }

    List<Component> of(Ticket ticket) {
        if (!articles.mayDraft(request.caller(), ticket)) {
            return List.of();
        }
        Texts texts = request.texts();
        Button make = new Button(
                texts.get("ict.ticket.article"), Icons.of("lightbulb"), press -> request.attempt(() -> make(ticket)));
        make.setId("ict-ticket-article");
        make.setDisableOnClick(true);
        return List.of(make);
    }

    private void make(Ticket ticket) {
        RecordRow draft = articles.draft(request.caller(), ticket, request.texts());
        request.tell(request.texts().get("ict.ticket.article.done"));
        request.open("ict/article/" + draft.id());
    }
}
