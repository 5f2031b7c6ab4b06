package org.khet.finance.internal.school;

import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.WorkingDays;

/** Questions of schools with answers and the law they stand on (ให้คำปรึกษา). Source: finance FE-39, RF-75, FIN-90, FIN-91. */
public final class AdviceRecord extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> category = code("category", FinanceCodes.ADVICE).filtered();
    public final Field<String> question = longText("question", 2000).searched();

    public final State asked = state("ASKED", StateTone.WAIT).within(3);
    public final State answered = state("ANSWERED", StateTone.RUN);
    public final State rated = end("RATED", StateTone.DONE);
    public final Field<Optional<String>> answer =
            longText("answer", 4000).from(answered).optional();
    public final Field<String> law = text("law", 500).from(answered).wide().orEmpty();
    public final Field<Optional<RecordLink>> register =
            link("law_row", Laws.TYPE).from(answered).optional();
    public final Field<Optional<Integer>> minutes =
            whole("minutes", 0, 10_000_000).byCode().optional();
    public final Field<Optional<Integer>> rating =
            whole("rating", 1, 5).from(rated).optional();
    public final Field<Optional<String>> openQuestion =
            longText("open_question", 2000).from(answered, rated).optional();
    public final Field<Optional<String>> openAnswer =
            longText("open_answer", 4000).from(answered, rated).optional();
    public final Field<Boolean> published = yesNo("published").byCode().initially(false);
    public final Field<Optional<Long>> article =
            record("article", "finance.advice-article").byCode().optional();

    public final Action reply = action("answer")
            .from(asked)
            .to(answered)
            .needs(FinancePermissions.ADVICE_ANSWER)
            .demands(answer, law)
            .asks(register)
            .does((row, now) -> row.with(
                    minutes, (int) clock().worked(now.office(), row.head().created(), now.now())
                            .toMinutes()))
            .tellsMaker();
    public final Action rate = action("rate")
            .from(answered)
            .to(rated)
            .needs(FinancePermissions.ADVICE_ASK)
            .demands(rating);

    public final Action publish = action("publish")
            .from(answered, rated)
            .needs(FinancePermissions.ADVICE_ANSWER)
            .demands(openQuestion, openAnswer)
            .when((row, now) ->
                    isRead(row) ? Optional.of(Problem.of("", "finance.error.adviceThere")) : Optional.empty())
            .does((row, now) -> row.with(published(), true).with(article(), spread(row, now)))
            .icon("lightbulb");

    private final WorkingDays workingDays;
    private final RecordService<AdviceArticleRecord> articles;

    /**
     * @param workingDays measures the time to the answer
     * @param articles    what all schools may read
     */
    public AdviceRecord(WorkingDays workingDays, RecordService<AdviceArticleRecord> articles) {
        super("finance", "advice", "advice-cases", "fin_advice");
        this.workingDays = workingDays;
        this.articles = articles;
        rights(FinancePermissions.ADVICE_VIEW, FinancePermissions.ADVICE_ASK, asked);
        isAbout(school);
        titled(question);
        list(school, category, question, minutes, rating);
        tab("open", asked);
        tab("all");
        announced(row -> new Audience(Set.of(), Set.of(FinancePermissions.ADVICE_ANSWER)));
        menu("FIN", "message-circle-question-mark", 79, "schools");
    }

    private Field<Boolean> published() {
        return published;
    }

    private Field<Optional<Long>> article() {
        return article;
    }

    /** Whether schools read it: an answer that was withdrawn may be published again. */
    private boolean isRead(RecordRow row) {
        return row.get(published)
                && row.get(article)
                        .flatMap(id -> articles.find(row.head().office(), id))
                        .map(one -> one.state().equals(articles.kind().published))
                        .orElse(true);
    }

    /** The words that were typed for everybody; who asked stays here. */
    private long spread(RecordRow row, RecordContext now) {
        AdviceArticleRecord of = articles.kind();
        return articles.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.category, row.get(category))
                                .with(of.question, row.get(openQuestion).orElseThrow())
                                .with(of.answer, row.get(openAnswer).orElseThrow())
                                .with(of.law, row.get(law))
                                .with(of.register, row.get(register).orElse(null))
                                .with(of.publishedOn, now.today()))
                .id();
    }

    private WorkingDays clock() {
        return workingDays;
    }
}
