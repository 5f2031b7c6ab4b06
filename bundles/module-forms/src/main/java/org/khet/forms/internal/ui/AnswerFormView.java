package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.ViewRequest;

/** The form by which a receiver answers; what is typed into an anonymous one is kept nowhere. Source: core CORE-53, CORE-122. */
final class AnswerFormView {
    private final RecordViews views;
    private final FormEntryService entries;
    private final AskRecords asks;
    private final AnswerService answers;

    AnswerFormView(RecordViews views, FormEntryService entries, AskRecords asks, AnswerService answers) {
        this.views = views;
        this.entries = entries;
        this.asks = asks;
        this.answers = answers;
    }

    Component open(ViewRequest request) {
        long id = RegisterAddress.of(request.key()).design();
        RecordRow answer = asks.answers()
                .find(request.caller().office(), id)
                .orElseThrow(() -> new NoLongerThere("forms.answer/" + id));
        if (!answers.mayAnswer(request.caller(), answer)) {
            throw new NotPermitted(FormsPermissions.ANSWER_GIVE);
        }
        RecordService<DataKind> service = answers.form(request.caller(), answer);
        Runnable begun = () -> answers.begin(request.caller(), id);
        boolean anonymous = asks.asking(
                        request.caller().office(), answer.get(asks.answers().kind().ask))
                .get(asks.askings().kind().anonymous);
        if (anonymous) {
            request.draft().keepNothing(); // nobody finds what a person typed there, in the browser neither
        } else {
            request.draft().whenKept(begun);
        }
        Component form = views.form(
                new DesignViewRequest(
                        request,
                        entries.filling(request.caller()),
                        new DataTexts(request.texts(), service.kind().definition())
                                .asking(answer.get(asks.answers().kind().title))),
                service,
                answers.before(request.caller(), answer).orElse(null),
                draft -> {
                    answers.send(request.caller(), answer, draft);
                    request.tell(request.texts().get("forms.answer.did.send"));
                    return "forms/answers";
                });
        if (anonymous) {
            AtomicBoolean typed = new AtomicBoolean();
            whenTyped(form, () -> {
                if (typed.compareAndSet(false, true)) {
                    begun.run();
                }
            });
        }
        return form;
    }

    /** Runs this whenever the person types something below. */
    private static void whenTyped(Component root, Runnable begun) {
        if (root instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    begun.run();
                }
            });
        }
        root.getChildren().forEach(child -> whenTyped(child, begun));
    }
}
