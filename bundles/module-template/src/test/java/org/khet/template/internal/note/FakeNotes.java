package org.khet.template.internal.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.text.ThaiFolding;

/** Notes in memory; keeps the same contract as the database, see {@link NotesContract}. */
public final class FakeNotes implements Notes {
    private static final Map<String, Comparator<Note>> COLUMNS = Map.of(
            "title", Comparator.comparing(note -> note.text().title()),
            "unit", Comparator.comparing(note -> note.text().unit().value()),
            "until", Comparator.comparing(note -> note.text().shownUntil()));

    private final Map<Long, Edition<Note>> rows = new TreeMap<>();

    @Override
    public Note add(OfficeId office, Note.Text text, String poster, Instant postedAt) {
        var note = new Note(rows.size() + 1L, office, text, poster, postedAt, "");
        rows.put(note.id(), new Edition<>(note, 1));
        return note;
    }

    @Override
    public Edition<Note> store(Edition<Note> changed) {
        Note note = changed.value();
        Edition<Note> stored =
                find(note.office(), note.id()).orElseThrow(() -> new NoLongerThere("template.note/" + note.id()));
        if (stored.number() != changed.number()) {
            throw Outdated.of("template.note.outdated", note.text().title());
        }
        rows.put(note.id(), new Edition<>(note, changed.number() + 1));
        return new Edition<>(note, changed.number() + 1);
    }

    @Override
    public Optional<Edition<Note>> find(OfficeId office, long id) {
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.value().office().equals(office));
    }

    @Override
    public List<Note> page(OfficeId office, NoteFilter filter, LocalDate today, PageRequest page) {
        Comparator<Note> order = Comparator.comparing(Note::id, Comparator.reverseOrder());
        for (PageRequest.Sort sort : page.sort().reversed()) {
            Comparator<Note> column = COLUMNS.getOrDefault(sort.column(), Comparator.comparing(note -> 0));
            order = (sort.descending() ? column.reversed() : column).thenComparing(order);
        }
        return matching(office, filter, today)
                .sorted(order)
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public int count(OfficeId office, NoteFilter filter, LocalDate today) {
        return (int) matching(office, filter, today).count();
    }

    @Override
    public List<Note> after(OfficeId office, long id, int most) {
        return of(office)
                .filter(note -> note.id() > id && !note.isWithdrawn())
                .limit(most)
                .toList();
    }

    @Override
    public void clear(OfficeId office) {
        rows.values().removeIf(row -> row.value().office().equals(office));
    }

    private Stream<Note> of(OfficeId office) {
        return rows.values().stream()
                .map(Edition::value)
                .filter(note -> note.office().equals(office));
    }

    private Stream<Note> matching(OfficeId office, NoteFilter filter, LocalDate today) {
        String text = ThaiFolding.fold(filter.text());
        return of(office)
                .filter(note -> (note.isWithdrawn() || note.text().shownUntil().isBefore(today)) == filter.ended())
                .filter(note -> ThaiFolding.fold(note.text().title()).contains(text))
                .filter(note -> filter.units().isEmpty()
                        || filter.units().contains(note.text().unit()));
    }
}
