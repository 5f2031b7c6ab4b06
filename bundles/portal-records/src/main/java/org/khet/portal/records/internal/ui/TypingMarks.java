package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.records.internal.ui.input.FieldEditor;

/**
 * Says at a field, as soon as somebody has chosen something there or leaves what was typed, why it would be refused. What is left empty is
 * told when the form is sent. A mark goes when somebody types there again, or puts right what was wrong in another field; the room of its
 * words stays until the form is sent, as that of {@link org.khet.portal.api.ui.component.ErrorSummary} does.
 */
final class TypingMarks {
    private static final String CORRECTED = "k-corrected";
    private final Texts texts;
    private final Supplier<List<Problem>> problems;
    private final Map<String, HasValue<?, ?>> typed = new LinkedHashMap<>();
    private final Set<String> marked = new HashSet<>();
    private boolean typing;

    /** @param problems looks at what stands in the form */
    TypingMarks(Texts texts, Supplier<List<Problem>> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Looks whenever somebody has chosen or typed something in it. */
    void follow(FieldEditor<?, ?> editor) {
        HasValue<?, ?> input = editor.input();
        editor.input().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(editor.field().name(), input);
            }
        });
        if (input instanceof HasValueChangeMode && input instanceof BlurNotifier<?> left) {
            left.addBlurListener(blur -> {
                if (typing) {
                    look();
                }
            });
        }
    }

    /** The form is sent: its own words stand from now on. */
    void clear() {
        marked.clear();
    }

    /** Words that somebody still types come piece by piece; one day is chosen at once. */
    private void changed(String name, HasValue<?, ?> input) {
        typed.put(name, input);
        typing = input instanceof HasValueChangeMode;
        if (!typing) {
            look();
        } else if (input instanceof HasValidationProperties field) {
            unmark(name, field);
        }
    }

    private void look() {
        typing = false;
        List<Problem> all = problems.get();
        typed.forEach((name, input) -> {
            if (input instanceof HasValidationProperties field) {
                Optional<Problem> wrong = input.isEmpty()
                        ? Optional.empty()
                        : all.stream()
                                .filter(problem -> problem.field().equals(name))
                                .findFirst();
                wrong.ifPresentOrElse(problem -> mark(name, field, problem), () -> unmark(name, field));
            }
        });
    }

    private void mark(String name, HasValidationProperties field, Problem problem) {
        marked.add(name);
        field.getElement().getClassList().remove(CORRECTED);
        field.setErrorMessage(texts.get(problem.key(), problem.args().toArray()));
        field.setInvalid(true);
    }

    private void unmark(String name, HasValidationProperties field) {
        if (marked.remove(name)) {
            field.setInvalid(false);
            field.setErrorMessage("");
            field.getElement().getClassList().add(CORRECTED);
        }
    }
}
