package org.khet.directorate.internal.building;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class BuildingDefectKindContractDbTest extends RecordContract<BuildingDefectKind> {
    BuildingDefectKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new BuildingDefectKind());
    }
}
