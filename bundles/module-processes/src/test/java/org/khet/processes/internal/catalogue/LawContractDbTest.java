package org.khet.processes.internal.catalogue;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class LawContractDbTest extends RecordContract<LawKind> {
    LawContractDbTest(TestDatabase database) {
        super(database, new LawKind());
    }
}
