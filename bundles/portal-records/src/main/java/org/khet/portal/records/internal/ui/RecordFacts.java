package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.MarkedTextView;
import org.khet.portal.api.ui.component.Section;

/** A record to be read: a section for each of its form, with facts and lines, and what nobody types beside them. */
final class RecordFacts {
    private final RecordKind kind;
    private final ValueFormatter names;
    private final List<Field<?>> seen;
    private final RecordViewOverrides screens;
    private final ViewRequest request;
    private final Texts texts;
    private final LineTables tables;

    RecordFacts(
            RecordKind kind,
            ValueFormatter names,
            List<Field<?>> seen,
            RecordViewOverrides screens,
            ViewRequest request) {
        this.kind = kind;
        this.names = names;
        this.seen = seen;
        this.screens = screens;
        this.request = request;
        this.texts = names.texts();
        this.tables = new LineTables(kind, names, request);
    }

    /** All facts in the order of the declaration, for the panel beside a list. */
    Facts all(RecordRow row) {
        names.of(List.of(row));
        return author(facts(row, seen), row);
    }

    /**
     * What stands in no section: computed values, what came up with a state; and who made it. The name stands in the head
     * already; a part of it that leads to another record stays.
     */
    Facts rest(RecordRow row) {
        Set<Field<?>> placed = new HashSet<>();
        kind.sections().forEach(section -> placed.addAll(section.fields()));
        List<Field<?>> others = seen.stream()
                .filter(field -> !placed.contains(field))
                .filter(field ->
                        !kind.title().contains(field) || page(field, row).isPresent())
                .toList();
        return author(facts(row, others), row);
    }

    private Facts author(Facts facts, RecordRow row) {
        names.services()
                .find(kind.type())
                .flatMap(service -> service.nextVersion(request.caller(), row))
                .ifPresent(next -> facts.fact(
                        texts.get("records.next-version"), Links.to(kind.pageAddress(next.id()), next(next))));
        return facts.fact(texts.get("records.author"), texts.author(row.head().author()))
                .fact(
                        texts.get("records.created"),
                        ScreenDates.in(texts.locale()).listDateTime(row.head().created()));
    }

    private String next(RecordRow row) {
        return names.of(List.of(row)).title(row) + " · " + names.state(row.state());
    }

    /** The sections of the form that have something to show, then lines that stand in none. */
    List<Component> sections(RecordRow row) {
        List<Component> all = of(row, kind.sections(), section -> Optional.empty());
        all.addAll(loose(row));
        return all;
    }

    /** Those of these sections that have something to show; the button of one stands in its head. */
    List<Component> of(
            RecordRow row,
            List<DeclaredKind.Section> sections,
            Function<DeclaredKind.Section, Optional<Button>> button) {
        List<Component> all = new ArrayList<>();
        Set<Lines> shown = new HashSet<>();
        for (DeclaredKind.Section section : sections) {
            List<Field<?>> filled = section.fields().stream()
                    .filter(field -> seen.contains(field) && row.has(field))
                    .toList();
            if (!filled.isEmpty()) {
                Section read = new Section(texts.get(RecordTexts.section(kind, section)), facts(row, filled));
                button.apply(section).ifPresent(read::action);
                all.add(read);
            }
            section.lines().stream()
                    .filter(shown::add)
                    .filter(of -> isShown(of, row))
                    .forEach(of -> all.add(tables.of(row, of)));
        }
        return all;
    }

    /** Lines that stand in no section. */
    List<Component> loose(RecordRow row) {
        Set<Lines> placed = new HashSet<>();
        kind.sections().forEach(section -> placed.addAll(section.lines()));
        return kind.lines().stream()
                .filter(of -> !placed.contains(of) && isShown(of, row))
                .<Component>map(of -> tables.of(row, of))
                .toList();
    }

    private boolean isShown(Lines of, RecordRow row) {
        return !row.lines(of).isEmpty() && screens.shows(of, row);
    }

    private Facts facts(RecordRow row, List<Field<?>> fields) {
        Facts facts = new Facts();
        for (Field<?> field : fields) {
            Function<RecordRow, Component> own = screens.cell(field, request);
            Component made = own == null ? null : own.apply(row);
            if (made == null ? isMute(field, row) : isMute(made)) {
                continue;
            }
            if (made != null) {
                facts.fact(names.label(field), made);
            } else if (field.type() instanceof FieldType.FileList && row.raw(field) instanceof List<?> files) {
                facts.fact(names.label(field), new FileFacts(kind, names, request).of(field, files));
            } else if (field.isMarked() && row.raw(field) instanceof String text) {
                facts.fact(names.label(field), names.language().mark(new MarkedTextView(text), field, text));
            } else {
                told(facts, field, row);
            }
        }
        return facts;
    }

    /**
     * What the module found or counted says something only when it says yes or counts something. Answers of people stay, and so
     * does what the kind shows in its list or filters by.
     */
    private boolean isMute(Field<?> field, RecordRow row) {
        boolean counted = field.isDerived() || kind.isByCodeOnly();
        boolean asked = field.isFiltered() || !field.isNeeded() || kind.list().contains(field);
        return counted && !asked && isNothing(row.raw(field));
    }

    private static boolean isNothing(@Nullable Object value) {
        return Boolean.FALSE.equals(value) || (value instanceof Integer count && count == 0);
    }

    /** A cell that a module leaves empty because there is nothing to say. */
    private static boolean isMute(Component made) {
        return made instanceof Span span
                && span.getElement().getChildCount() == 0
                && span.getText().isEmpty();
    }

    private Optional<String> page(Field<?> field, RecordRow row) {
        return names.services().page(request.caller(), field, row.raw(field));
    }

    /** The words; of another record that the reader sees, a link to its page. */
    private void told(Facts facts, Field<?> field, RecordRow row) {
        String words = words(field, row);
        page(field, row)
                .ifPresentOrElse(
                        address -> facts.fact(
                                names.label(field), names.language().mark(Links.to(address, words), field, words)),
                        () -> told(facts, field, words));
    }

    private void told(Facts facts, Field<?> field, String words) {
        if (!words.isEmpty()) {
            facts.fact(names.label(field), names.language().mark(new Span(words), field, words));
        }
    }

    private String words(Field<?> field, RecordRow row) {
        return names.whole(field, row.raw(field));
    }
}
