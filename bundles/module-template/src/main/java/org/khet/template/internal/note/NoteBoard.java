package org.khet.template.internal.note;

import java.util.List;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.template.internal.TemplatePermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The notice board: groups post, change and withdraw their notes, everybody of the office reads them. Each method checks
 * the caller's permission itself; that of the screen is courtesy. Safe for concurrent use. Source: our proposal.
 */
@Component(service = NoteBoard.class)
public final class NoteBoard {
    private static final int REASON_MOST = 200;

    private final Notes notes;
    private final NoteNews news;
    private final BoardDays days;
    private final Units units;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public NoteBoard(
            @Reference Notes notes,
            @Reference NoteNews news,
            @Reference BoardDays days,
            @Reference Units units,
            @Reference Transactions transactions) {
        this.notes = notes;
        this.news = news;
        this.days = days;
        this.units = units;
        this.transactions = transactions;
    }

    /**
     * Hangs a note on the board and tells the office.
     *
     * @param caller needs {@code template:note:post} for the note's group
     * @return the stored note
     * @throws NotPermitted if the permission is missing or does not reach the group; nothing is stored
     * @throws Rejected     if a field is missing, too long or in the past; nothing is stored
     */
    public Note post(Caller caller, NoteDraft draft) {
        caller.require(TemplatePermissions.NOTE_POST);
        Note.Text text = draft.checked(days.today());
        requirePosting(caller, text.unit());
        return transactions.call(() -> {
            Note note = notes.add(caller.office(), text, caller.name(), days.now());
            news.posted(caller, note);
            return note;
        });
    }

    /**
     * Changes a note that hangs.
     *
     * @param seen the note as it was opened
     * @throws NotPermitted  if the permission does not reach the note's old and new group
     * @throws NoLongerThere if the office has no such note
     * @throws Outdated      if somebody saved first or it was withdrawn; nothing is stored
     * @throws Rejected      as for {@link #post}
     */
    public Note change(Caller caller, Edition<Note> seen, NoteDraft draft) {
        caller.require(TemplatePermissions.NOTE_POST);
        Note before = own(caller, seen);
        Note.Text text = draft.checked(days.today());
        requirePosting(caller, text.unit());
        var after = new Note(before.id(), before.office(), text, before.poster(), before.postedAt(), "");
        return transactions.call(() -> {
            Note stored = notes.store(new Edition<>(after, seen.number())).value();
            news.changed(caller, stored);
            return stored;
        });
    }

    /**
     * Takes a note down before its day; it stays in the store with the reason.
     *
     * @param reason 1 to 200 characters
     * @throws Rejected if the reason is missing or too long; others as for {@link #change}
     */
    public void withdraw(Caller caller, Edition<Note> seen, String reason) {
        caller.require(TemplatePermissions.NOTE_POST);
        Note before = own(caller, seen);
        String why = reason.strip();
        var problem = NoteDraft.length("reason", why, REASON_MOST);
        if (problem != null) {
            throw new Rejected(List.of(problem));
        }
        var after = new Note(before.id(), before.office(), before.text(), before.poster(), before.postedAt(), why);
        transactions.run(() -> {
            notes.store(new Edition<>(after, seen.number()));
            news.withdrawn(caller, after);
        });
    }

    /**
     * A note.
     *
     * @throws NotPermitted  without {@code template:note:view}
     * @throws NoLongerThere if the office has no such note
     */
    public Edition<Note> open(Caller caller, long id) {
        caller.require(TemplatePermissions.NOTE_VIEW);
        return notes.find(caller.office(), id).orElseThrow(() -> new NoLongerThere(NoteNews.RECORD + "/" + id));
    }

    /** A page of notes; columns of the order: title, unit, until. Needs {@code template:note:view}. */
    public List<Note> page(Caller caller, NoteFilter filter, PageRequest page) {
        caller.require(TemplatePermissions.NOTE_VIEW);
        return notes.page(caller.office(), filter, days.today(), page);
    }

    /** How many rows {@link #page} has in all. */
    public int count(Caller caller, NoteFilter filter) {
        caller.require(TemplatePermissions.NOTE_VIEW);
        return notes.count(caller.office(), filter, days.today());
    }

    /** Groups for which the caller may post, in the office's order; empty without the permission. */
    public List<Unit> postingUnits(Caller caller) {
        Scope scope = caller.scope(TemplatePermissions.NOTE_POST);
        return units.of(caller.office()).stream()
                .filter(unit -> scope.wholeOffice() || scope.units().contains(unit.id()))
                .toList();
    }

    private Note own(Caller caller, Edition<Note> seen) {
        Note note = open(caller, seen.value().id()).value();
        requirePosting(caller, note.text().unit());
        if (note.isWithdrawn()) {
            throw Outdated.of("template.note.gone", note.text().title());
        }
        return note;
    }

    private void requirePosting(Caller caller, UnitId unit) {
        if (postingUnits(caller).stream().map(Unit::id).noneMatch(unit::equals)) {
            throw new NotPermitted(TemplatePermissions.NOTE_POST);
        }
    }
}
