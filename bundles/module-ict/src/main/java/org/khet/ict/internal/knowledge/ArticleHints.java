package org.khet.ict.internal.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiFolding;

/**
 * Articles that may save a report: those whose signs stand in what is being typed, however it is spelt, the most fitting first.
 * Stateless. Source: ict ICT-33.
 */
public final class ArticleHints {
    private static final int SHORTEST = 3;
    private static final int ARTICLES_MOST = 500;
    private final RecordService<KnowledgeArticleRecord> articles;

    /**
     * An article.
     *
     * @param id    key
     * @param title its title
     * @param body  its words
     */
    public record Hint(long id, String title, String body) {}

    private record Found(RecordRow row, long signs) {}

    /** Over the register. */
    public ArticleHints(KnowledgeRegister register) {
        articles = register.articles();
    }

    /** At most so many; none for who may not read them. */
    public List<Hint> of(Caller caller, String symptom, int most) {
        String typed = ThaiFolding.fold(symptom);
        if (typed.length() < SHORTEST || !caller.may(IctWorkPermissions.KNOWLEDGE_VIEW)) {
            return List.of();
        }
        KnowledgeArticleRecord kind = articles.kind();
        RecordFilter shown = RecordFilter.of(kind.in(kind.published));
        return articles.internal().page(caller, shown, new PageRequest(0, ARTICLES_MOST, List.of())).stream()
                .map(row -> new Found(row, signs(row.get(kind.signs), typed)))
                .filter(found -> found.signs() > 0)
                .sorted(Comparator.comparingLong(Found::signs).reversed())
                .limit(most)
                .map(found -> new Hint(
                        found.row().id(),
                        found.row().get(kind.title),
                        found.row().get(kind.body)))
                .toList();
    }

    private static long signs(String signs, String typed) {
        return signs.lines()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(sign -> ThaiFolding.fold(sign.strip()))
                .filter(sign -> sign.length() >= SHORTEST && typed.contains(sign))
                .count();
    }
}
