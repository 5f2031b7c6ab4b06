package org.khet.personnel.internal.manpower;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ManpowerKindContractDbTest extends RecordContract<ManpowerKind> {
    ManpowerKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.manpower.kind());
    }
}
