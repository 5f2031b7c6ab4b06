package org.khet.portal.records.internal.ui.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;

/** The columns of a sheet: which are there, which are typed, and what usually stands in a new line. */
final class LineColumns {
    private final Lines of;
    private final List<Field<?>> shown;
    private final List<Field<?>> typed;
    private final Map<Field<?>, Object> usual = new HashMap<>();

    /** @param typing the columns that are typed here; what comes up with a state elsewhere is left out */
    LineColumns(Lines of, Predicate<Field<?>> typing, RecordContext context) {
        this.of = of;
        typed = of.fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> !field.isDerived() && typing.test(field))
                .toList();
        shown = of.fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> typed.contains(field) || field.from().isEmpty())
                .toList();
        typed.forEach(field -> field.initial(context).ifPresent(value -> usual.put(field, value)));
    }

    List<Field<?>> shown() {
        return shown;
    }

    List<Field<?>> typed() {
        return typed;
    }

    boolean isTyped(Field<?> field) {
        return typed.contains(field);
    }

    /** What usually stands there, {@code null} for nothing. */
    @Nullable Object usual(DeclaredField field) {
        return usual.get(field);
    }

    /** A new line with what usually stands there. */
    RecordDraft begun() {
        RecordDraft draft = new RecordDraft();
        usual.forEach(draft::with);
        return draft;
    }

    /** A line that is there, as it is. */
    RecordDraft draft(RecordLine line) {
        RecordDraft draft = new RecordDraft().ofLine(line.id());
        typed.forEach(field -> draft.with(field, line.raw(field)));
        return draft;
    }

    /** What was typed into a line, with what its inputs do not have. */
    RecordDraft whole(RecordDraft typed, RecordDraft before) {
        typed().stream()
                .filter(field -> !typed.names(field) && before.names(field))
                .forEach(field -> typed.with(field, before.raw(field)));
        return typed;
    }

    /** Whether a new line says nothing but what usually stands there. */
    boolean isBlank(RecordDraft draft) {
        return !of.isFixed() && draft.line() == 0 && typed.stream().allMatch(field -> isBlank(field, draft.raw(field)));
    }

    private boolean isBlank(Field<?> field, @Nullable Object value) {
        Object usually = usual.get(field);
        return value == null
                || Boolean.FALSE.equals(value)
                || value.equals(usually)
                || (value instanceof BigDecimal number
                        && usually instanceof BigDecimal other
                        && number.compareTo(other) == 0);
    }
}
