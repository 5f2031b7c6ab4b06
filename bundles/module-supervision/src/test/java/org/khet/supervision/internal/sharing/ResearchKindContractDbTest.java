package org.khet.supervision.internal.sharing;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ResearchKindContractDbTest extends RecordContract<ResearchKind> {
    ResearchKindContractDbTest(TestDatabase database) {
        super(database, new ResearchKind());
    }
}
