package org.khet.template.internal.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.template.internal.TemplatePermissions;
import org.khet.template.internal.note.BoardDays;
import org.khet.template.internal.note.Note;
import org.khet.template.internal.note.NoteBoard;
import org.khet.template.internal.note.NoteFilter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the screens of the notice board: view, presenter, listeners; nothing else is wired. */
@org.osgi.service.component.annotations.Component(service = NoteViews.class)
public final class NoteViews {
    private static final int ON_CARD = 5;

    private final NoteBoard board;
    private final BoardDays days;
    private final Units units;

    /** For the component runtime. */
    @Activate
    public NoteViews(@Reference NoteBoard board, @Reference BoardDays days, @Reference Units units) {
        this.board = board;
        this.days = days;
        this.units = units;
    }

    /** Screens; the form is reached from the list and from links. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("notes", this::list)
                        .needs(TemplatePermissions.NOTE_VIEW)
                        .inMenu(ViewEntry.COMMON, "megaphone", 900),
                ViewEntry.at("note", this::form).needs(TemplatePermissions.NOTE_VIEW));
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry("notes", TemplatePermissions.NOTE_VIEW, 900, this::card));
    }

    private Component list(ViewRequest request) {
        return new NotesView(request, board, units.of(request.caller().office()));
    }

    private Component form(ViewRequest request) {
        var view = new NoteFormView(request, board.postingUnits(request.caller()));
        var presenter = new NoteFormPresenter(board, request.caller(), view);
        view.onSave(presenter::save);
        view.onWithdraw(presenter::withdraw);
        if (request.key().isEmpty()) {
            presenter.begin(days.usualEnd(request.caller().office()));
        } else {
            presenter.open(key(request.key()));
        }
        return view;
    }

    private Component card(ViewRequest request) {
        var page = new PageRequest(0, ON_CARD, List.of());
        List<Note> newest = board.page(request.caller(), NoteFilter.HANGING, page);
        Div list = new Div();
        if (newest.isEmpty()) {
            list.setText(request.texts().get("template.card.notes.empty"));
        }
        newest.forEach(note -> list.add(
                new Div(Links.to("template/note/" + note.id(), note.text().title()))));
        return list;
    }

    private static long key(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("template.note/" + text);
        }
        return Long.parseLong(text);
    }
}
