package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.AskedFormParts;
import org.khet.portal.api.ui.component.Section;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** The form of the office that a round asks beside its figures: what the school owes, and how many have sent it. Source: kinds-processes.md §4. */
final class FormSection {
    private static final AskedFormParts PARTS = new AskedFormParts("rounds.form", "rounds-submission-form");
    private final RoundsRegisters registers;

    FormSection(RoundsRegisters registers) {
        this.registers = registers;
    }

    /** The way to the form of the school. */
    List<Component> button(ViewRequest request, RecordRow submission) {
        return owed(submission, (asked, answer) -> PARTS.button(request, asked, answer));
    }

    /** Whether the school has sent it. */
    List<Component> notice(ViewRequest request, RecordRow submission) {
        return owed(submission, (asked, answer) -> PARTS.notice(request.texts(), asked, answer));
    }

    private List<Component> owed(RecordRow submission, BiFunction<AskedForm, SchoolAnswer, Component> part) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return registers
                .collections()
                .collections()
                .find(submission.head().office(), submission.get(kind.collection))
                .flatMap(collection -> registers.collections().form().of(collection))
                .flatMap(asked -> asked.of(submission.get(kind.school)).map(answer -> part.apply(asked, answer)))
                .stream()
                .toList();
    }

    /** How many schools have sent it, with the way to what they answered. */
    Optional<Section> board(Texts texts, RecordRow collection) {
        return registers.collections().form().of(collection).map(asked -> PARTS.board(texts, asked));
    }
}
