package org.khet.template.internal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;

/** What every store of notes keeps; run against the fake and against both databases. */
abstract class NotesContract {
    static final OfficeId FIRST = new OfficeId(1);
    static final OfficeId SECOND = new OfficeId(2);
    private static final UnitId GROUP = new UnitId(11);
    private static final UnitId OTHER_GROUP = new UnitId(12);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());

    /** An empty store. */
    abstract Notes notes();

    @Test
    void noteIsFoundAsItWasAdded() {
        Notes notes = notes();
        Note note = add(notes, FIRST, GROUP, "ปิดห้องประชุม", TODAY);

        assertThat(notes.find(FIRST, note.id()))
                .get()
                .extracting(Edition::value)
                .isEqualTo(note);
        assertThat(note.postedAt()).isEqualTo(NOW);
    }

    @Test
    void anotherOfficeNeverSeesIt() {
        Notes notes = notes();
        Note note = add(notes, FIRST, GROUP, "ปิดห้องประชุม", TODAY);

        assertThat(notes.find(SECOND, note.id())).isEmpty();
        assertThat(notes.page(SECOND, NoteFilter.HANGING, TODAY, PAGE)).isEmpty();
        assertThat(notes.count(SECOND, NoteFilter.HANGING, TODAY)).isZero();
        assertThat(notes.after(SECOND, 0, 10)).isEmpty();
        notes.clear(SECOND);
        assertThat(notes.find(FIRST, note.id())).isPresent();
    }

    @Test
    void anotherOfficeCannotWriteIt() {
        Notes notes = notes();
        Note note = add(notes, FIRST, GROUP, "ปิดห้องประชุม", TODAY);
        var stolen = new Note(note.id(), SECOND, note.text(), note.poster(), note.postedAt(), "แก้");

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> notes.store(new Edition<>(stolen, 1)));
    }

    @Test
    void secondOfTwoWhoOpenedTheSameNoteIsRefused() {
        Notes notes = notes();
        long id = add(notes, FIRST, GROUP, "ปิดห้องประชุม", TODAY).id();
        Edition<Note> one = notes.find(FIRST, id).orElseThrow();
        Edition<Note> other = notes.find(FIRST, id).orElseThrow();

        notes.store(new Edition<>(titled(one.value(), "ปิดห้องประชุม 1"), one.number()));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> notes.store(new Edition<>(titled(other.value(), "ปิดห้องประชุม 2"), other.number())));
        assertThat(notes.find(FIRST, id).orElseThrow().value().text().title()).isEqualTo("ปิดห้องประชุม 1");
    }

    @Test
    void listKnowsWhatHangsFiltersAndSorts() {
        Notes notes = notes();
        add(notes, FIRST, GROUP, "เก่า", TODAY.minusDays(1));
        add(notes, FIRST, GROUP, "ประชุม 100%", TODAY);
        add(notes, FIRST, OTHER_GROUP, "อบรม ๑๐๐ คน", TODAY.plusDays(3));

        assertThat(titles(notes, NoteFilter.HANGING, PAGE)).containsExactly("อบรม ๑๐๐ คน", "ประชุม 100%");
        assertThat(titles(notes, new NoteFilter("", Set.of(), true), PAGE)).containsExactly("เก่า");
        assertThat(titles(notes, new NoteFilter("", Set.of(OTHER_GROUP), false), PAGE))
                .containsExactly("อบรม ๑๐๐ คน");
        assertThat(titles(notes, new NoteFilter("100 ค", Set.of(), false), PAGE))
                .containsExactly("อบรม ๑๐๐ คน");
        assertThat(titles(notes, new NoteFilter("0%", Set.of(), false), PAGE)).containsExactly("ประชุม 100%");
        var byDay = new PageRequest(0, 1, List.of(new PageRequest.Sort("until", false)));
        assertThat(titles(notes, NoteFilter.HANGING, byDay)).containsExactly("ประชุม 100%");
        assertThat(notes.count(FIRST, NoteFilter.HANGING, TODAY)).isEqualTo(2);
    }

    private static List<String> titles(Notes notes, NoteFilter filter, PageRequest page) {
        return notes.page(FIRST, filter, TODAY, page).stream()
                .map(note -> note.text().title())
                .toList();
    }

    private static Note titled(Note note, String title) {
        var text = new Note.Text(
                note.text().unit(), title, note.text().words(), note.text().shownUntil());
        return new Note(note.id(), note.office(), text, note.poster(), note.postedAt(), note.withdrawal());
    }

    private static Note add(Notes notes, OfficeId office, UnitId unit, String title, LocalDate until) {
        return notes.add(office, new Note.Text(unit, title, "ข้อความ", until), "นางเจ้าหน้าที่ 05", NOW);
    }
}
