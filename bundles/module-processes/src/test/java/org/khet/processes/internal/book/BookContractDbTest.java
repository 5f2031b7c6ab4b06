package org.khet.processes.internal.book;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class BookContractDbTest extends RecordContract<BookKind> {
    BookContractDbTest(TestDatabase database) {
        super(database, new BookKind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.chosen, List.of());
    }
}
