package org.khet.portal.api.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredKind.PageTab;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.ViewRequest;

/**
 * What a module replaces in the screens of a kind; everything that is not named is derived. Told once, immutable from then on.
 */
public final class RecordViewOverrides {
    private final Map<Field<?>, BiFunction<ViewRequest, RecordRow, Component>> cells = new HashMap<>();
    private final Map<Field<?>, BiFunction<ViewRequest, RecordRow, String>> words = new HashMap<>();
    private final Map<Lines, Predicate<RecordRow>> lines = new HashMap<>();
    private final Map<PageTab, BiFunction<ViewRequest, RecordRow, List<Component>>> tabs = new HashMap<>();
    private @Nullable BiFunction<ViewRequest, RecordRow, List<Component>> beside;
    private @Nullable BiFunction<ViewRequest, RecordRow, List<Component>> heads;
    private @Nullable Function<ViewRequest, List<Component>> listHeads;
    private @Nullable BiFunction<ViewRequest, RecordRow, List<Component>> above;
    private @Nullable BiFunction<ViewRequest, RecordRow, List<Component>> below;
    private @Nullable BiFunction<ViewRequest, Optional<RecordRow>, List<Component>> aboveForm;
    private @Nullable BiFunction<ViewRequest, RecordRow, List<Button>> next;
    private @Nullable BiFunction<ViewRequest, RecordRow, byte[]> paper;
    private @Nullable ViewFactory list;
    private @Nullable ViewFactory form;
    private @Nullable ViewFactory page;

    /** A cell of the list and a fact of the page of its own; the derived paper has the usual words, or those of {@link #words}. */
    public RecordViewOverrides cell(Field<?> field, BiFunction<ViewRequest, RecordRow, Component> made) {
        cells.put(field, made);
        return this;
    }

    /** What is said of a field on the derived paper, and, where it has no {@link #cell} of its own, in the list and on the page. */
    public RecordViewOverrides words(Field<?> field, BiFunction<ViewRequest, RecordRow, String> said) {
        words.put(field, said);
        return this;
    }

    /** Lines that the page shows only where this holds: elsewhere another section says the same, or says it newer. */
    public RecordViewOverrides linesWhere(Lines of, Predicate<RecordRow> shown) {
        lines.put(of, shown);
        return this;
    }

    /** Sections beside the facts of a record. */
    public RecordViewOverrides beside(BiFunction<ViewRequest, RecordRow, List<Component>> made) {
        beside = made;
        return this;
    }

    /** Sections of full width before everything else of a record, e.g. the board for which its page is opened. */
    public RecordViewOverrides above(BiFunction<ViewRequest, RecordRow, List<Component>> made) {
        above = made;
        return this;
    }

    /** Sections at the end of a tab of the page; of a tab without declared sections they are read when it is opened first. */
    public RecordViewOverrides in(PageTab tab, BiFunction<ViewRequest, RecordRow, List<Component>> made) {
        tabs.put(tab, made);
        return this;
    }

    /** Sections of full width below the facts of a record, in its first tab where it has some, e.g. wide tables of what belongs to it. */
    public RecordViewOverrides below(BiFunction<ViewRequest, RecordRow, List<Component>> made) {
        below = made;
        return this;
    }

    /** What whoever fills the derived form should know, above its fields; of a new record there is no row yet. */
    public RecordViewOverrides aboveForm(BiFunction<ViewRequest, Optional<RecordRow>, List<Component>> made) {
        aboveForm = made;
        return this;
    }

    /** Buttons in the head of a record, e.g. papers. */
    public RecordViewOverrides head(BiFunction<ViewRequest, RecordRow, List<Component>> made) {
        heads = made;
        return this;
    }

    /** Buttons in the head of the list, before those that it has anyhow, e.g. papers of a year. */
    public RecordViewOverrides listHead(Function<ViewRequest, List<Component>> made) {
        listHeads = made;
        return this;
    }

    /** A PDF of a record in place of the derived one. */
    public RecordViewOverrides paper(BiFunction<ViewRequest, RecordRow, byte[]> made) {
        paper = made;
        return this;
    }

    /** What leads on from a record to another one, first in the box of its actions; the first is the primary button. */
    public RecordViewOverrides next(BiFunction<ViewRequest, RecordRow, List<Button>> made) {
        next = made;
        return this;
    }

    /** A list of its own. */
    public RecordViewOverrides list(ViewFactory made) {
        list = made;
        return this;
    }

    /** A form of its own. */
    public RecordViewOverrides form(ViewFactory made) {
        form = made;
        return this;
    }

    /** A page of its own. */
    public RecordViewOverrides page(ViewFactory made) {
        page = made;
        return this;
    }

    /** The cell of a field, {@code null} for the derived one. */
    public @Nullable Function<RecordRow, Component> cell(Field<?> field, ViewRequest request) {
        BiFunction<ViewRequest, RecordRow, Component> made = cells.get(field);
        if (made == null) {
            return words(field, request)
                    .<Function<RecordRow, Component>>map(said -> row -> new Span(said.apply(row)))
                    .orElse(null);
        }
        return row -> made.apply(request, row);
    }

    /** What is said of a field; empty for the usual words. */
    public Optional<Function<RecordRow, String>> words(Field<?> field, ViewRequest request) {
        return Optional.ofNullable(words.get(field)).map(said -> row -> said.apply(request, row));
    }

    /** Whether the page shows these lines of a record. */
    public boolean shows(Lines of, RecordRow row) {
        return lines.getOrDefault(of, all -> true).test(row);
    }

    /** Sections beside the facts. */
    public List<Component> beside(ViewRequest request, RecordRow row) {
        return beside == null ? List.of() : beside.apply(request, row);
    }

    /** Sections before everything else. */
    public List<Component> above(ViewRequest request, RecordRow row) {
        return above == null ? List.of() : above.apply(request, row);
    }

    /** Sections below the facts. */
    public List<Component> below(ViewRequest request, RecordRow row) {
        return below == null ? List.of() : below.apply(request, row);
    }

    /** Sections at the end of a tab of the page; empty where the module adds none. */
    public Optional<BiFunction<ViewRequest, RecordRow, List<Component>>> in(PageTab tab) {
        return Optional.ofNullable(tabs.get(tab));
    }

    /** What stands above the fields of the derived form. */
    public List<Component> aboveForm(ViewRequest request, Optional<RecordRow> row) {
        return aboveForm == null ? List.of() : aboveForm.apply(request, row);
    }

    /** The PDF of a record that the module makes itself; empty where it is derived. */
    public Optional<BiFunction<ViewRequest, RecordRow, byte[]>> paper() {
        return Optional.ofNullable(paper);
    }

    /** Buttons in the head. */
    public List<Component> head(ViewRequest request, RecordRow row) {
        return heads == null ? List.of() : heads.apply(request, row);
    }

    /** Buttons in the head of the list. */
    public List<Component> listHead(ViewRequest request) {
        return listHeads == null ? List.of() : listHeads.apply(request);
    }

    /** What leads on from a record. */
    public List<Button> next(ViewRequest request, RecordRow row) {
        return next == null ? List.of() : next.apply(request, row);
    }

    /** The list, or the derived one. */
    public ViewFactory listOr(ViewFactory derived) {
        return list == null ? derived : list;
    }

    /** The form, or the derived one. */
    public ViewFactory formOr(ViewFactory derived) {
        return form == null ? derived : form;
    }

    /** The page, or the derived one. */
    public ViewFactory pageOr(ViewFactory derived) {
        return page == null ? derived : page;
    }
}
