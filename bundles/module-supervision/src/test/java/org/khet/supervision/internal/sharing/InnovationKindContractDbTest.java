package org.khet.supervision.internal.sharing;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class InnovationKindContractDbTest extends RecordContract<InnovationKind> {
    InnovationKindContractDbTest(TestDatabase database) {
        super(database, new InnovationKind());
    }
}
