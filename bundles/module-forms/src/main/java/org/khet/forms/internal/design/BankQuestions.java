package org.khet.forms.internal.design;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * The bank of questions that forms share (คลังคำถาม): a field of an edition names one by its code and gets its words, its sort and its
 * choices, so that schools and groups are asked the same and years can be compared. A question that an edition in force asks is never
 * changed; another one takes its place. Source: monitoring MON-60, MON-68; kinds-processes.md §5.
 */
public final class BankQuestions extends RecordKind {
    private static final int LEAST_CHOICES = 2;

    /** The name for ever. */
    public final Field<String> code = text("code", 20)
            .unique()
            .searched()
            .when((field, code, now) -> code.matches("[A-Z][A-Z0-9-]{1,19}")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "forms.error.question-code")));

    /** What is asked. */
    public final Field<String> words = text("words", 500).searched().wide();
    /** In English. */
    public final Field<String> english = text("words_en", 500).orEmpty();
    /** How it is answered. */
    public final Field<QuestionSort> sort = choice("sort", QuestionSort.class).filtered();
    /** Choices, one a line {@code code=words}. */
    public final Field<String> options = longText("options", 2000).orEmpty();
    /** Who is asked. */
    public final Field<String> participants = text("participants", 200).orEmpty();

    /** May be asked. */
    public final State used = state("USED", StateTone.RUN);
    /** Forms that have it keep it, others do not get it. */
    public final State ended = end("ENDED", StateTone.IDLE);

    /** Ends it. */
    public final Action end = action("end", "ended")
            .from(used)
            .to(ended)
            .needs(FormsPermissions.DESIGN_EDIT)
            .backward("archive");

    /**
     * The kind.
     *
     * @param asked what keeps a question from being changed
     */
    public BankQuestions(Action.Guard asked) {
        super("forms", "question", "frm_bank");
        rights(FormsPermissions.DESIGN_VIEW, FormsPermissions.DESIGN_EDIT, used);
        seenByOffice();
        rule(this::answerable);
        changeable(asked);
        titled(code, words);
        list(code, words, sort, participants);
        section("what", code, words, english, participants);
        section("answer", sort, options);
        tab("used", used);
        tab("all");
        menu("*", "list-checks", 333, "forms");
    }

    private Optional<Problem> answerable(RecordRow row, RecordContext now) {
        boolean few = row.get(sort).isChosen()
                && row.get(options).lines().filter(line -> !line.isBlank()).count() < LEAST_CHOICES;
        return few ? Optional.of(Problem.of(options.name(), "forms.error.question-options")) : Optional.empty();
    }
}
