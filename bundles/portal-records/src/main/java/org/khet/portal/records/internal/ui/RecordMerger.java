package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.records.internal.ui.input.FieldEditor;
import org.khet.portal.records.internal.ui.input.LinesEditor;

/**
 * Brings together what two people changed in one record: what only the other one changed is shown, what both changed stays as it is
 * typed and offers what is stored. Nothing is stored before its user saves again. Source: core CORE-130.
 */
final class RecordMerger {
    private final ValueFormatter names;
    private final Texts texts;
    private final RecordRow before;
    private final RecordRow now;
    private final List<String> taken = new ArrayList<>();
    private final List<Div> both = new ArrayList<>();

    /**
     * @param before as the form showed it
     * @param now    as somebody else stored it meanwhile
     */
    RecordMerger(ValueFormatter names, Texts texts, RecordRow before, RecordRow now) {
        this.names = names.of(List.of(now));
        this.texts = texts;
        this.before = before;
        this.now = now;
    }

    /** Fills the inputs, and says what became of them. */
    InlineNotice merge(String title, Map<Field<?>, FieldEditor<?, ?>> inputs, Map<Lines, LinesEditor> lines) {
        inputs.forEach(this::field);
        lines.forEach(this::lines);
        InlineNotice notice = new InlineNotice(
                BadgeTone.NEAR,
                title,
                taken.isEmpty() ? "" : texts.get("records.outdated.taken", String.join(" · ", taken)));
        both.forEach(notice::with);
        return notice.with(text(texts.get("records.outdated.again")));
    }

    /** Whether nothing changed that is typed here: a counter, or people to whom the record was given, say, are no conflict. */
    boolean isUntouched(Map<Field<?>, FieldEditor<?, ?>> inputs, Map<Lines, LinesEditor> lines) {
        return inputs.keySet().stream().allMatch(field -> same(before.raw(field), now.raw(field)))
                && lines.keySet().stream()
                        .allMatch(of -> same(
                                RecordDraft.of(before).lines(of),
                                RecordDraft.of(now).lines(of)));
    }

    private void field(Field<?> field, FieldEditor<?, ?> editor) {
        Object stored = now.raw(field);
        Object typed = editor.value();
        if (same(before.raw(field), stored) || same(typed, stored)) {
            return;
        }
        String words = names.words(field, stored);
        if (same(typed, before.raw(field))) {
            editor.show(stored);
            taken.add(names.label(field) + " " + words);
        } else {
            offer(names.label(field), words, () -> editor.show(stored));
        }
    }

    private void lines(Lines of, LinesEditor editor) {
        List<RecordDraft> old = RecordDraft.of(before).lines(of);
        List<RecordDraft> stored = RecordDraft.of(now).lines(of);
        if (same(stored, old)) {
            return;
        }
        Runnable show = () -> editor.replace(now.lines(of), now.head().edition());
        String label = texts.get(RecordTexts.field(now.kind(), of));
        if (same(editor.drafts(), old)) {
            show.run();
            taken.add(label);
        } else {
            offer(label, texts.get("records.outdated.lines", stored.size()), show);
        }
    }

    private void offer(String label, String stored, Runnable show) {
        Button use = new Button(texts.get("records.outdated.theirs"), press -> show.run());
        use.setAriaLabel(texts.get("records.outdated.theirs-of", label));
        use.setDisableOnClick(true);
        both.add(new Div(text(texts.get("records.outdated.both", label, stored.isEmpty() ? "–" : stored)), use));
    }

    private static Div text(String words) {
        Div text = new Div(words);
        text.addClassName("k-note-text");
        return text;
    }

    /** Whether lines are those, as far as they are typed. */
    private static boolean same(List<RecordDraft> typed, List<RecordDraft> stored) {
        return typed.size() == stored.size()
                && IntStream.range(0, typed.size()).allMatch(i -> same(typed.get(i), stored.get(i)));
    }

    private static boolean same(RecordDraft typed, RecordDraft stored) {
        return typed.line() == stored.line()
                && typed.fields().stream().allMatch(field -> same(typed.raw(field), stored.raw(field)));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal than) {
            return number.compareTo(than) == 0;
        }
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }
}
