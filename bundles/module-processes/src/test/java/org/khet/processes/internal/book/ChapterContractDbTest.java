package org.khet.processes.internal.book;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class ChapterContractDbTest extends RecordContract<ChapterKind> {
    private long book;
    private int made;

    ChapterContractDbTest(TestDatabase database) {
        super(database, new ChapterKind());
    }

    @Override
    protected void before() {
        BookKind books = new BookKind();
        book = fixture.of(books)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(books.permissions().toArray(Permission[]::new)),
                        SampleDraft.of(books, TODAY).with(books.chosen, java.util.List.of()))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.book, book).with(kind.place, ++made);
    }
}
