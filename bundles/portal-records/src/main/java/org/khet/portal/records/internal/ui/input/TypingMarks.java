package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;

/**
 * Says at a field, as soon as somebody has chosen something there or leaves what was typed, why it would be refused. In a sheet a cell is
 * looked at with its own line alone; when the line is left the whole form is, and what is needed in that line and empty is told too. What
 * else is left empty is told when the form is sent. A mark goes when somebody types there again, or puts right what was wrong in another
 * field; the room of its words stays until the form is sent, as that of {@link org.khet.portal.api.ui.component.ErrorSummary} does.
 */
public final class TypingMarks {
    private static final String CORRECTED = "k-corrected";
    private static final String MISSING = "records.error.missing";

    /** Looks at what somebody types. */
    public interface Check {
        /**
         * What would be refused of all that stands in the form.
         *
         * @param typed tells, once all that was read, under which names fields and cells are refused into which somebody typed
         */
        List<Problem> form(Supplier<Set<String>> typed);

        /** What would be refused of one line alone, as if it were the first. */
        List<Problem> line(Lines of, RecordDraft line);
    }

    private final Texts texts;
    private final Check check;
    private final Map<FieldEditor<?, ?>, Supplier<String>> typed = new LinkedHashMap<>();
    private final Set<FieldEditor<?, ?>> marked = new HashSet<>();
    private final Set<FieldEditor<?, ?>> left = new HashSet<>();
    private final Set<LineEditor> changed = new HashSet<>();
    private boolean typing;

    /** Of one form or dialog. */
    public TypingMarks(Texts texts, Check check) {
        this.texts = texts;
        this.check = check;
    }

    /** Looks whenever somebody has chosen or typed something in it. */
    public void follow(FieldEditor<?, ?> editor) {
        follow(editor, () -> editor.field().name(), this::look);
    }

    /** Looks whenever somebody has chosen or typed something in a line of a sheet, and when that line is left. */
    void follow(LineEditor line, ShownLines lines) {
        String alone = lines.of().name() + ".0.";
        Runnable look = () -> {
            List<Problem> wrong = lines.isBlank(line) ? List.of() : check.line(lines.of(), lines.typed(line));
            line.inputs().stream()
                    .filter(typed::containsKey)
                    .forEach(cell -> tell(wrong, cell, alone + cell.field().name()));
        };
        line.inputs().forEach(cell -> {
            cell.input().addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.add(line);
                }
            });
            follow(cell, () -> lines.name(line, cell.field()), look);
        });
        ComponentUtil.addListener(line.row(), LineLeftEvent.class, event -> {
            if (changed.remove(line)) {
                left.addAll(line.inputs());
                line.inputs().forEach(cell -> typed.put(cell, () -> lines.name(line, cell.field())));
                look();
            }
        });
    }

    private void follow(FieldEditor<?, ?> editor, Supplier<String> name, Runnable look) {
        HasValue<?, ?> input = editor.input();
        editor.input().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.put(editor, name);
                changed(editor, look);
            }
        });
        if (input instanceof HasValueChangeMode && input instanceof BlurNotifier<?> entered) {
            entered.addBlurListener(blur -> {
                if (typing) {
                    typing = false;
                    look.run();
                }
            });
        }
    }

    /** The form is sent: its own words stand from now on. */
    public void clear() {
        marked.forEach(editor -> editor.refused(false));
        marked.clear();
    }

    /** Words that somebody still types come piece by piece; one day is chosen at once. */
    private void changed(FieldEditor<?, ?> editor, Runnable look) {
        typing = editor.input() instanceof HasValueChangeMode;
        if (!typing) {
            look.run();
        } else if (editor.input() instanceof HasValidationProperties field) {
            unmark(editor, field);
        }
    }

    private void look() {
        List<Problem> all = check.form(this::names);
        typed.forEach((editor, name) -> tell(all, editor, name.get()));
        typed.values().removeIf(name -> name.get().isEmpty()); // cells of lines that are empty, or shown no more
        left.retainAll(typed.keySet());
    }

    private Set<String> names() {
        return typed.values().stream().map(Supplier::get).collect(Collectors.toSet());
    }

    private void tell(List<Problem> all, FieldEditor<?, ?> editor, String name) {
        if (editor.input() instanceof HasValidationProperties field) {
            boolean empty = editor.input().isEmpty();
            all.stream()
                    .filter(problem -> !name.isEmpty() && problem.field().equals(name))
                    .filter(problem ->
                            !empty || (left.contains(editor) && problem.key().equals(MISSING)))
                    .findFirst()
                    .ifPresentOrElse(problem -> mark(editor, field, problem), () -> unmark(editor, field));
        }
    }

    private void mark(FieldEditor<?, ?> editor, HasValidationProperties field, Problem problem) {
        marked.add(editor);
        editor.refused(true);
        field.getElement().getClassList().remove(CORRECTED);
        field.setErrorMessage(texts.get(problem.key(), problem.args().toArray()));
        field.setInvalid(true);
    }

    private void unmark(FieldEditor<?, ?> editor, HasValidationProperties field) {
        if (marked.remove(editor)) {
            editor.refused(false);
            field.setInvalid(false);
            field.setErrorMessage("");
            field.getElement().getClassList().add(CORRECTED);
        }
    }
}
