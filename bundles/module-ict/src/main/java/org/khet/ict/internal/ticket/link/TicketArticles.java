package org.khet.ict.internal.ticket.link;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.knowledge.KnowledgeArticleRecord;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Makes the draft of an article of what a repair taught. Source: ict ICT-33; core CORE-123. */
public final class TicketArticles {
    private static final String ADVICE = "ADV";
    private final RecordService<KnowledgeArticleRecord> articles;

    /** Over the register. */
    public TicketArticles(KnowledgeRegister register) {
        articles = register.articles();
    }

    /** Whether the caller may, and the ticket has something to tell. */
    public boolean mayDraft(Caller caller, Ticket ticket) {
        return !ticket.outcome().done().words().isEmpty() && articles.mayCreate(caller);
    }

    /**
     * Stores the draft: symptom, what was found and what was done as its words. Its signs are empty: nobody types a whole symptom again,
     * so whoever writes the article says by which words it is known.
     */
    public RecordRow draft(Caller caller, Ticket ticket, Texts texts) {
        KnowledgeArticleRecord kind = articles.kind();
        String symptom = ticket.report().trouble().symptom();
        String category = ticket.handling().triage().category();
        String words = Stream.of(
                        texts.get("ict.article.from.symptom", symptom),
                        texts.get(
                                "ict.article.from.finding",
                                ticket.outcome().finding().words()),
                        texts.get(
                                "ict.article.from.work", ticket.outcome().done().words()))
                .collect(Collectors.joining("\n"));
        return articles.create(
                caller,
                new RecordDraft()
                        .with(kind.title, cut(ticket.title(), 200))
                        .with(kind.category, category.isEmpty() ? ADVICE : category)
                        .with(kind.body, cut(words, 4000))
                        .with(kind.ticket, ticket.number().text()));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
