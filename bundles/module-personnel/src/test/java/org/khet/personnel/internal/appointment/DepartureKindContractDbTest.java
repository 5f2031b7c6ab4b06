package org.khet.personnel.internal.appointment;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class DepartureKindContractDbTest extends RecordContract<DepartureKind> {
    DepartureKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.departures.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.sort, DepartureSort.RESIGNATION).with(kind.destination, null);
    }
}
