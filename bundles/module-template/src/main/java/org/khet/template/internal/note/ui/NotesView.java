package org.khet.template.internal.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.State;
import org.khet.template.internal.note.Note;
import org.khet.template.internal.note.NoteBoard;
import org.khet.template.internal.note.NoteFilter;

/** The list of notes: filtered and sorted in the database, read page by page. */
final class NotesView extends Div {
    private static final String UNIT = "unit";
    private static final String ENDED = "ended";

    final Register<Note> register;
    final Button post = new Button();
    private final ViewRequest request;
    private final Texts texts;
    private final Map<UnitId, String> units;
    private NoteFilter filter;

    NotesView(ViewRequest request, NoteBoard board, List<Unit> units) {
        this.request = request;
        this.texts = request.texts();
        this.units = units.stream()
                .collect(Collectors.toMap(Unit::id, unit -> texts.choose(unit.shortName(), unit.nameEnglish())));
        addClassName("k-page");
        filter = filter(request.query());
        register = new Register<>(
                "template-notes-grid",
                texts.get("template.notes.title"),
                page -> board.page(request.caller(), filter, page),
                () -> board.count(request.caller(), filter));
        columns();
        FilterBar bar = bar(units, values -> {
            filter = filter(values);
            request.query(values);
            register.refresh();
        });
        bar.values(request.query());
        request.draft().skip(bar.words());
        register.filters(bar)
                .card(this::card)
                .onOpen(this::open)
                .empty(new FullStop(
                                State.IDLE,
                                "megaphone",
                                texts.get("template.notes.empty.title"),
                                texts.get("template.notes.empty.text"))
                        .bare());
        register.onClick(this::open);
        add(head(!board.postingUnits(request.caller()).isEmpty()), register);
    }

    private PageHeader head(boolean mayPost) {
        post.setText(texts.get("template.notes.post"));
        post.setIcon(Icons.of("plus"));
        post.setId("template-notes-post");
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.addClickListener(press -> request.open("template/note"));
        post.setVisible(mayPost);
        return new PageHeader(texts.get("template.place"), texts.get("template.notes.title"))
                .crumb("", texts.get("template.home"))
                .here(texts.get("template.notes.title"))
                .actions(post);
    }

    private void columns() {
        register.grid()
                .addComponentColumn(note -> new Span(note.text().title()))
                .setHeader(texts.get("template.notes.column.title"))
                .setSortProperty("title")
                .setFlexGrow(2);
        register.grid()
                .addColumn(this::unit)
                .setHeader(texts.get("template.notes.column.unit"))
                .setSortProperty(UNIT);
        register.grid()
                .addColumn(this::until)
                .setHeader(texts.get("template.notes.column.until"))
                .setSortProperty("until");
        register.grid()
                .addColumn(Note::poster)
                .setHeader(texts.get("template.notes.column.poster"))
                .setSortable(false);
    }

    private CardRow card(Note note) {
        return new CardRow(until(note), new Span(unit(note)), note.text().title(), note.poster(), false);
    }

    private String unit(Note note) {
        return units.getOrDefault(note.text().unit(), "");
    }

    private String until(Note note) {
        return DateWords.in(texts.locale()).listDate(note.text().shownUntil());
    }

    private void open(Note note) {
        request.open("template/note/" + note.id());
    }

    private FilterBar bar(List<Unit> all, Consumer<Map<String, List<String>>> changed) {
        return new FilterBar("template-notes", texts.get("template.notes.search"), changed)
                .chip(
                        UNIT,
                        texts.get("template.notes.column.unit"),
                        all.stream()
                                .map(unit -> new FilterBar.Choice(
                                        String.valueOf(unit.id().value()), units.getOrDefault(unit.id(), "")))
                                .toList())
                .chip(
                        ENDED,
                        texts.get("template.notes.filter.state"),
                        List.of(new FilterBar.Choice("yes", texts.get("template.notes.filter.ended"))));
    }

    private NoteFilter filter(Map<String, List<String>> values) {
        List<String> chosen = values.getOrDefault(UNIT, List.of());
        return new NoteFilter(
                String.join(" ", values.getOrDefault("q", List.of())),
                units.keySet().stream()
                        .filter(unit -> chosen.contains(String.valueOf(unit.value())))
                        .collect(Collectors.toSet()),
                values.getOrDefault(ENDED, List.of()).contains("yes"));
    }
}
