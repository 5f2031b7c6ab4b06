package org.khet.directorate.internal.vehicle;

import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class VehicleKindContractDbTest extends RecordContract<VehicleKind> {
    VehicleKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.vehicles.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.plate, "ทดสอบ " + made++);
    }
}
