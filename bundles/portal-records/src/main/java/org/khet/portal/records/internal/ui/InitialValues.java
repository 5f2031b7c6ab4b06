package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.records.internal.ui.input.FieldEditor;
import org.khet.portal.records.internal.ui.input.LinesEditor;
import org.khet.portal.records.internal.ui.neighbour.MadeForRegistry;

/**
 * What stands in an empty form: what usually stands there, the only choice there is, the own unit or school, a record that the address names
 * ({@code ?field=17}, {@code ?lines.field=17}; of a link to any module {@code ?field=documents.letter-in:17}), and what is said by
 * whoever lets the record be made.
 */
final class InitialValues {
    private static final Pattern LINK = Pattern.compile("([a-z]+\\.[a-z-]+):([1-9]\\d{0,17})");
    private final ViewRequest request;
    private final ValueFormatter names;
    private final MadeForRegistry receivers;

    InitialValues(ViewRequest request, ValueFormatter names, MadeForRegistry receivers) {
        this.request = request;
        this.names = names;
        this.receivers = receivers;
    }

    void fill(
            RecordKind kind,
            RecordContext context,
            Map<Field<?>, FieldEditor<?, ?>> inputs,
            Map<Lines, LinesEditor> subs) {
        inputs.forEach((field, editor) -> field.initial(context).ifPresent(editor::show));
        inputs.values().stream()
                .map(FieldEditor::input)
                .filter(Select.class::isInstance)
                .map(Select.class::cast)
                .filter(select -> select.isEmpty() && select.getListDataView().getItemCount() == 1)
                .forEach(InitialValues::first);
        own(kind, inputs);
        subs.forEach((of, sub) -> sub.show(named(of), 0));
        inputs.forEach((field, editor) -> named(field, field.name()).ifPresent(editor::show));
        receivers.begun(request, kind).ifPresent(draft -> fill(draft, inputs, subs));
    }

    /** Unit or school of whoever makes a record that belongs to one, where the form offers it. */
    private void own(RecordKind kind, Map<Field<?>, FieldEditor<?, ?>> inputs) {
        names.references()
                .people()
                .find(names.office(), request.caller().person())
                .ifPresent(person -> {
                    kind.ownerUnit().ifPresent(field -> own(inputs.get(field), field, person.unit()));
                    kind.ownerSchool().ifPresent(field -> own(inputs.get(field), field, person.school()));
                });
    }

    private static void own(@Nullable FieldEditor<?, ?> editor, Field<?> field, @Nullable Object value) {
        if (editor != null
                && value != null
                && field.isNeeded()
                && editor.input().isEmpty()) {
            editor.show(value);
        }
    }

    private static void fill(RecordDraft draft, Map<Field<?>, FieldEditor<?, ?>> inputs, Map<Lines, LinesEditor> subs) {
        inputs.forEach((field, editor) -> {
            if (draft.names(field)) {
                editor.show(draft.raw(field));
            }
        });
        subs.forEach((of, sub) -> {
            if (draft.names(of)) {
                sub.show(draft.lines(of).stream().map(line -> line(of, line)).toList(), 0);
            }
        });
    }

    private static RecordLine line(Lines of, RecordDraft typed) {
        RecordLine line = RecordLine.of(of);
        for (Field<?> field : of.fields()) {
            line = line.with(field, typed.raw(field));
        }
        return line;
    }

    /** A line with the record that the address names. */
    private List<RecordLine> named(Lines of) {
        return of.fields().stream()
                .flatMap(field -> named(field, of.name() + "." + field.name()).stream()
                        .map(value -> RecordLine.of(of).with(field, value)))
                .toList();
    }

    /** The record that the address names, if the form offers it. */
    private Optional<Object> named(Field<?> field, String name) {
        Stream<String> keys =
                request.query().getOrDefault(name, List.of()).stream().limit(1);
        return field.type() instanceof FieldType.AnyRecord any
                ? keys.flatMap(key -> link(any.recordTypes(), key).stream())
                        .map(Object.class::cast)
                        .findFirst()
                : keys.flatMap(key -> names.services().offered(request.caller(), field).stream()
                                .filter(id -> id.toString().equals(key)))
                        .map(Object.class::cast)
                        .findFirst();
    }

    private Optional<RecordLink> link(List<String> types, String key) {
        Matcher parts = LINK.matcher(key);
        return parts.matches() && types.contains(parts.group(1))
                ? names.services()
                        .find(parts.group(1))
                        .flatMap(service -> link(service, Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** Nothing for a record that the caller does not see. */
    private Optional<RecordLink> link(RecordService<?> service, long id) {
        try {
            RecordRow seen = service.open(request.caller(), id);
            return service.titles(seen.head().office(), Set.of(id)).values().stream()
                    .map(title -> new RecordLink(
                            service.kind().type(),
                            id,
                            title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length()))))
                    .findFirst();
        } catch (NoLongerThere gone) {
            return Optional.empty();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void first(Select select) {
        select.setValue(select.getListDataView().getItem(0));
    }
}
