package org.khet.processes.internal.report;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class OwnReportContractDbTest extends RecordContract<OwnReportKind> {
    OwnReportContractDbTest(TestDatabase database) {
        super(database, new OwnReportKind());
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = super.draft();
        return draft.with(kind.hidden, false)
                .with(kind.readers, draft.lines(kind.readers).subList(0, 1));
    }
}
