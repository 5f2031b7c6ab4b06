package org.khet.template.internal.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.search.RecordSource;
import org.khet.template.internal.TemplatePermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes for the search; withdrawn ones are not found. */
@Component(service = NoteSource.class)
public final class NoteSource implements RecordSource {
    private static final int BATCH = 500;

    private final Notes notes;

    /** For the component runtime. */
    @Activate
    public NoteSource(@Reference Notes notes) {
        this.notes = notes;
    }

    @Override
    public String type() {
        return NoteNews.RECORD;
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        List<Note> batch = notes.after(office, 0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(note -> sink.accept(entry(note)));
            batch = notes.after(office, batch.getLast().id(), BATCH);
        }
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return notes.find(office, id)
                .map(Edition::value)
                .filter(note -> !note.isWithdrawn())
                .map(NoteSource::entry);
    }

    private static Entry entry(Note note) {
        return new Entry(
                note.id(),
                note.text().title(),
                note.text().title() + "\n" + note.text().words(),
                "template/note/" + note.id(),
                TemplatePermissions.NOTE_VIEW,
                note.text().unit(),
                null,
                Set.of());
    }
}
