package org.khet.processes.internal.book;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;

/** Books of the ICT group over two published processes, for stories of what stands in them and of how they are published. */
abstract class BookStories {
    static final TestCaller HEAD = ProcessesFixture.person(12);
    final TestDatabase database;
    ProcessesFixture at;
    BookKind kind;

    BookStories(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.books.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.books.kind();
        at.published("C-06");
        at.published("C-09");
    }

    RecordDraft draft(BookLayout layout) {
        return new RecordDraft()
                .with(kind.sort, layout == BookLayout.L_A ? BookSort.GROUP : BookSort.OTHER)
                .with(kind.layout, layout)
                .with(kind.year, FiscalYear.ofBuddhist(2565))
                .with(kind.title, "คู่มือกลุ่มส่งเสริมการศึกษาทางไกล")
                .with(kind.unit, ProcessesFixture.ICT)
                .with(kind.digits, BookDigits.THAI)
                .with(kind.firstNumber, 33)
                .with(kind.asOf, LocalDate.of(2021, 10, 1))
                .with(kind.from, LocalDate.of(2021, 10, 1))
                .with(kind.until, LocalDate.of(2021, 12, 1))
                .with(kind.committee, false)
                .with(kind.dashes, true);
    }

    RecordRow book(BookLayout layout) {
        return at.records.books.create(HEAD, draft(layout));
    }

    void write(RecordRow book, String text) {
        ChapterKind chapter = at.records.chapters.kind();
        for (RecordRow row : at.records.chapters.all(HEAD, RecordFilter.of(chapter.book.is(book.id())))) {
            RecordRow written =
                    at.records.chapters.act(HEAD, row, chapter.write, new RecordDraft().with(chapter.text, text), "");
            at.records.chapters.act(HEAD, written, chapter.accept);
        }
    }

    String printed(RecordRow book) {
        at.printed.clear();
        at.records.printing.pdf(HEAD, book);
        return String.valueOf(at.printed.getFirst().model());
    }

    void refused(String problem, Runnable work) {
        ProcessesFixture.refused(problem, work);
    }

    RecordRow published(RecordRow book) {
        RecordRow asked = at.records.books.act(HEAD, at.records.books.act(HEAD, book, kind.check), kind.ask);
        RecordRow permitted = at.records.books.act(ProcessesFixture.person(1), asked, kind.grant, at.permission(), "");
        at.records.books.act(HEAD, permitted, kind.publish);
        return at.records.books.open(HEAD, book.id());
    }
}
