package org.khet.monitoring.internal.tool;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ToolKindContractDbTest extends RecordContract<ToolKind> {
    ToolKindContractDbTest(TestDatabase database) {
        super(database, new ToolKind());
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = super.draft();
        draft.lines(kind.questions).forEach(line -> line.with(kind.ifQuestion, null));
        return draft;
    }
}
