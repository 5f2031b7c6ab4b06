package org.khet.processes.internal.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A chapter of a book, written by its owner or made from the catalogue. Source: core D-01, MON-32, kinds-processes.md §3. */
public final class ChapterKind extends RecordKind {
    public final Field<Long> book = record("book", "processes.book").filtered();
    public final Field<String> block = text("block_code", 20)
            .initially(BookChapters.OWN)
            .offered((office, locale) -> BookOutline.names(locale))
            .worded();
    public final Field<Integer> place = whole("place_no", 1, 999).initially(50).sorted();
    public final Field<String> heading = text("heading", 200).searched().wide();
    public final Field<ChapterMade> made = choice("made_by", ChapterMade.class).initially(ChapterMade.HAND);
    public final Field<UnitId> unit = unit("unit").filtered();
    private final Field<PersonId> anyOwner = person("owner");
    public final Field<Optional<PersonId>> owner = anyOwner.optional();
    public final Field<Optional<LocalDate>> due = day("due_on").optional();
    public final Field<Boolean> needed = yesNo("needed").initially(true);

    public final State asked = state("ASKED", StateTone.IDLE);
    public final State written = state("WRITTEN", StateTone.RUN);
    public final State ready = state("READY", StateTone.DONE);
    public final State back = state("BACK", StateTone.WAIT);

    public final Field<String> text = longText("body", 12_000).orEmpty().from(written);

    /** Bound into the book after the text, as far as they are PDF and pictures. */
    public final Field<Optional<List<FileId>>> attachments = files("attachments", ChapterFiles.RULES, ChapterFiles.MOST)
            .optional()
            .from(written);

    public final Action assign = action("assign", "assigned")
            .from(asked, back)
            .needs(ProcessesPermissions.BOOK)
            .demands(owner, due)
            .tells(anyOwner)
            .icon("user-plus");
    public final Action write = action("write", "written")
            .from(asked, written, back)
            .to(written)
            .needs(ProcessesPermissions.BOOK)
            .orOwn()
            .demands(text)
            .asks(attachments)
            .icon("pen-line");
    public final Action accept = action("accept", "accepted")
            .from(written)
            .to(ready)
            .needs(ProcessesPermissions.BOOK)
            .icon("circle-check");
    public final Action giveBack = action("return", "returned")
            .from(written, ready)
            .to(back)
            .needs(ProcessesPermissions.BOOK)
            .because()
            .tells(anyOwner)
            .backward();

    /** The kind as the module keeps it. */
    public ChapterKind() {
        super("processes", "chapter", "prc_chapter");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.BOOK, asked, written, back);
        seenByOffice();
        belongsTo(unit);
        ownOf(anyOwner);
        unique(book, place);
        titled(heading);
        list(book, place, heading, made, unit, owner, due, needed);
        ordered(place, false);
        section("what", book, block, place, heading, made, needed);
        section("who", unit, owner, due);
        section("text", text, attachments);
        tab("mine", now -> List.of(in(asked, written, back), mine()));
        tab("missing", asked, back);
        tab("late", now -> List.of(in(asked, written, back), due.below(now.today())));
        tab("all");
        way(asked, written, ready);
        menu("*", "file-text", 505, "books");
    }
}
