package org.khet.template.internal.note.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.template.internal.note.Note;
import org.khet.template.internal.note.NoteBoard;
import org.khet.template.internal.note.NoteDraft;

/** Decides what the form of a note shows. Imports no Vaadin class, so its test needs none. */
final class NoteFormPresenter {
    /** What the presenter may ask of the form. */
    interface Screen {
        /** A new note. */
        void begin(LocalDate shownUntil);

        /** A stored note; its fields can be changed only if the caller may. */
        void show(Note note, boolean editable);

        /** Marks the fields; everything typed stays. */
        void showProblems(List<Problem> problems);

        /** Somebody saved first; everything typed stays. */
        void showOutdated(Problem problem);

        /** Leaves for the list. */
        void leave(String saidKey);
    }

    private final NoteBoard board;
    private final Caller caller;
    private final Screen screen;
    private @Nullable Edition<Note> seen;

    NoteFormPresenter(NoteBoard board, Caller caller, Screen screen) {
        this.board = board;
        this.caller = caller;
        this.screen = screen;
    }

    void begin(LocalDate usualEnd) {
        screen.begin(usualEnd);
    }

    /** @throws org.khet.portal.api.outcome.NoLongerThere if the caller's office has no such note */
    void open(long id) {
        Edition<Note> opened = board.open(caller, id);
        seen = opened;
        Note note = opened.value();
        boolean mine = board.postingUnits(caller).stream()
                .anyMatch(unit -> unit.id().equals(note.text().unit()));
        screen.show(note, mine && !note.isWithdrawn());
    }

    void save(NoteDraft draft) {
        Edition<Note> before = seen;
        attempt(() -> {
            if (before == null) {
                board.post(caller, draft);
            } else {
                board.change(caller, before, draft);
            }
            screen.leave("template.note.form.stored");
        });
    }

    void withdraw(String reason) {
        Edition<Note> before = seen;
        if (before == null) {
            return;
        }
        attempt(() -> {
            board.withdraw(caller, before, reason);
            screen.leave("template.note.form.withdrawn");
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Rejected refused) {
            screen.showProblems(refused.problems());
        } catch (Outdated outdated) {
            screen.showOutdated(outdated.problem());
        }
    }
}
