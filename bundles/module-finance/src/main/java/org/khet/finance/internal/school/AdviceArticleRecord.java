package org.khet.finance.internal.school;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Answers that all schools may read (คลังคำตอบ): without the school that asked, found by words. Source: finance FIN-P22, FIN-91, FIN-118. */
public final class AdviceArticleRecord extends RecordKind {
    public final Field<String> category = code("category", FinanceCodes.ADVICE).filtered();
    public final Field<String> question = longText("question", 2000).searched();
    public final Field<String> answer = longText("answer", 4000).searched();
    public final Field<String> law = text("law", 500).searched().wide().orEmpty();
    public final Field<Optional<RecordLink>> register =
            link("law_row", Laws.TYPE).optional();
    public final Field<LocalDate> publishedOn =
            day("published_on").initially(now -> now.today()).sorted();

    public final State published = state("PUBLISHED", StateTone.DONE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action withdraw = action("withdraw")
            .from(published)
            .to(withdrawn)
            .needs(FinancePermissions.ADVICE_ANSWER)
            .because()
            .backward("ban");

    /** The kind. */
    public AdviceArticleRecord() {
        super("finance", "advice-article", "fin_advice_article");
        rights(FinancePermissions.ADVICE_VIEW, FinancePermissions.ADVICE_ANSWER, published);
        seenBySchools(published);
        titled(question);
        list(publishedOn, category, question, law);
        ordered(publishedOn, true);
        section("what", category, question, answer, law, register, publishedOn);
        tab("published", published);
        tab("all");
        menu("FIN", "lightbulb", 80, "schools");
    }
}
