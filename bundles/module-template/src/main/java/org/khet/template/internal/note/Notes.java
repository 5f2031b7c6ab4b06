package org.khet.template.internal.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.persistence.PageRequest;

/** The store of notes. Every method works on one office; each joins the running transaction or opens its own. */
public interface Notes {
    /** Adds a note and gives it its key. */
    Note add(OfficeId office, Note.Text text, String poster, Instant postedAt);

    /**
     * Writes text and withdrawal of a note.
     *
     * @param changed the note with the number under which it was opened
     * @throws org.khet.portal.api.outcome.Outdated      if somebody saved first; nothing is stored
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such note
     */
    Edition<Note> store(Edition<Note> changed);

    /** The note with this key; empty if it is another office's. */
    Optional<Edition<Note>> find(OfficeId office, long id);

    /**
     * Rows of the list.
     *
     * @param today decides which notes hang
     * @param page  columns of the order: {@code title}, {@code unit}, {@code until}; newest first without any
     */
    List<Note> page(OfficeId office, NoteFilter filter, LocalDate today, PageRequest page);

    /** How many rows {@link #page} has in all. */
    int count(OfficeId office, NoteFilter filter, LocalDate today);

    /** The next notes by key, withdrawn ones left out; for the index. */
    List<Note> after(OfficeId office, long id, int most);

    /** Deletes all notes of a demonstration office; notes of real offices are withdrawn, never deleted. */
    void clear(OfficeId office);
}
