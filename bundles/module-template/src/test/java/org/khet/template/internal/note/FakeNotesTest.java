package org.khet.template.internal.note;

class FakeNotesTest extends NotesContract {
    @Override
    Notes notes() {
        return new FakeNotes();
    }
}
