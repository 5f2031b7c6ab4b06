package org.khet.personnel.internal.leave;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class TravelPermitKindContractDbTest extends RecordContract<TravelPermitKind> {
    TravelPermitKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.travels.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.fromAfternoon, false)
                .with(kind.untilNoon, false)
                .with(kind.country, null);
    }
}
