package org.khet.monitoring.internal.inspection;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class InspectionKindContractDbTest extends RecordContract<InspectionKind> {
    InspectionKindContractDbTest(TestDatabase database) {
        super(database, new InspectionKind());
    }
}
