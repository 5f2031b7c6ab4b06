package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionForm.Asked;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** The form of the office that a round asks beside its figures: what the school owes, and how many have sent it. Source: kinds-processes.md §4. */
final class FormSection {
    private final RoundsRegisters registers;

    FormSection(RoundsRegisters registers) {
        this.registers = registers;
    }

    private Optional<Asked> asked(RecordRow submission) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return registers
                .collections()
                .collections()
                .find(submission.head().office(), submission.get(kind.collection))
                .flatMap(collection -> registers.collections().form().of(collection));
    }

    private static Optional<SchoolAnswer> answer(Asked asked, RecordRow submission) {
        SchoolSubmissionKind kind = (SchoolSubmissionKind) submission.kind();
        return Optional.ofNullable(asked.answers().get(submission.get(kind.school)));
    }

    /** The way to the form of the school. */
    List<Component> button(ViewRequest request, RecordRow submission) {
        return asked(submission)
                .flatMap(asked -> answer(asked, submission).map(answer -> button(request, asked, answer)))
                .stream()
                .toList();
    }

    private static Component button(ViewRequest request, Asked asked, SchoolAnswer answer) {
        Button button = new Button(
                request.texts().get(answer.sent() ? "rounds.form.show" : "rounds.form.fill", asked.name()),
                Icons.of("file-text"),
                click -> request.open(answer.link()));
        button.setId("rounds-submission-form");
        return button;
    }

    /** Whether the school has sent it. */
    List<Component> notice(ViewRequest request, RecordRow submission) {
        return asked(submission)
                .flatMap(asked -> answer(asked, submission).map(answer -> notice(request.texts(), asked, answer)))
                .stream()
                .toList();
    }

    private static Component notice(Texts texts, Asked asked, SchoolAnswer answer) {
        String day =
                answer.sentOn().map(ScreenDates.in(texts.locale())::listDate).orElse("");
        return new Div(
                answer.sent()
                        ? new InlineNotice(BadgeTone.DONE, texts.get("rounds.form.sent", asked.name(), day), "")
                        : new InlineNotice(BadgeTone.NEAR, texts.get("rounds.form.owed", asked.name()), ""));
    }

    /** How many schools have sent it, with the way to what they answered. */
    Optional<Section> board(Texts texts, RecordRow collection) {
        return registers
                .collections()
                .form()
                .of(collection)
                .map(asked -> new Section(
                        texts.get("rounds.form.title"),
                        new Div(Links.to(
                                asked.asked().link(),
                                texts.get(
                                        "rounds.form.board",
                                        asked.name(),
                                        NumberFormatter.whole(asked.asked().sent()),
                                        NumberFormatter.whole(asked.asked().asked()))))));
    }
}
