package org.khet.processes.internal.book.ita;

import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ItaItemContractDbTest extends RecordContract<ItaItemKind> {
    private static final String PAGE = "https://example.org/ita";
    private int made;

    ItaItemContractDbTest(TestDatabase database) {
        super(database, new ItaItemKind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.code, "O" + ++made).with(kind.address, PAGE);
    }

    @Override
    protected RecordDraft asked(Action action) {
        return action.asks().contains(kind.address)
                ? super.asked(action).with(kind.address, PAGE)
                : super.asked(action);
    }
}
