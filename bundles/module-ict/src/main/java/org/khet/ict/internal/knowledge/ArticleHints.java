package org.khet.ict.internal.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiFolding;

/**
 * Articles that may save a report: those of trouble, which have a category, whose signs, or most long words of whose title, stand in what
 * is being typed, however it is spelt, the most fitting first. Stateless. Source: ict ICT-33.
 */
public final class ArticleHints {
    private static final int SHORTEST = 3;
    private static final int TELLING = 5;
    private static final Comparator<Found> MOST_FITTING =
            Comparator.comparingLong(Found::signs).thenComparingLong(Found::id).reversed();
    private final RecordService<KnowledgeArticleRecord> articles;

    /**
     * An article.
     *
     * @param id    key
     * @param title its title
     * @param body  its words
     */
    public record Hint(long id, String title, String body) {}

    private record Found(long id, long signs) {}

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
        return articles
                .internal()
                .all(
                        caller,
                        RecordFilter.of(kind.in(kind.published), kind.category.isFilled()),
                        List.of(kind.title, kind.signs))
                .stream()
                .map(row -> new Found(row.id(), signs(row.get(kind.signs), typed) + titled(row.get(kind.title), typed)))
                .filter(found -> found.signs() > 0)
                .sorted(MOST_FITTING)
                .limit(most)
                .flatMap(found -> articles.find(caller.office(), found.id()).stream())
                .map(row -> new Hint(row.id(), row.get(kind.title), row.get(kind.body)))
                .toList();
    }

    /** One where more than half of the long words of a title are typed. */
    private static long titled(String title, String typed) {
        List<String> words = ThaiWordSplitter.of(ThaiFolding.fold(title)).stream()
                .filter(word -> word.length() >= TELLING)
                .toList();
        long there = words.stream().filter(typed::contains).count();
        return 2 * there > words.size() ? 1 : 0;
    }

    private static long signs(String signs, String typed) {
        return signs.lines()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(sign -> ThaiFolding.fold(sign.strip()))
                .filter(sign -> sign.length() >= SHORTEST && typed.contains(sign))
                .count();
    }
}
