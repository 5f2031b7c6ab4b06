package org.khet.processes.internal.catalogue;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ProcessContractDbTest extends RecordContract<ProcessKind> {
    ProcessContractDbTest(TestDatabase database) {
        super(database, new ProcessKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.parts, List.of()).with(kind.code, "C-" + ++made);
    }
}
