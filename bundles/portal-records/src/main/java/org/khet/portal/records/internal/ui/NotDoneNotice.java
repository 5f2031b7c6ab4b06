package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Why an action was not done; where somebody was first, what that did as well. Stateless. */
final class NotDoneNotice {
    private static final String OUTDATED = "records.outdated";

    private NotDoneNotice() {}

    /** @param steps of the record as it is now */
    static InlineNotice of(Problem problem, RecordHistory history, Texts texts, List<RecordStep> steps) {
        InlineNotice notice = new InlineNotice(
                BadgeTone.NEAR, texts.get(problem.key(), problem.args().toArray()), texts.get("records.outdated.page"));
        return problem.key().startsWith(OUTDATED) && !steps.isEmpty()
                ? notice.with(new Div(texts.get("records.outdated.done", texts.get(history.done(steps.getLast())))))
                : notice;
    }
}
