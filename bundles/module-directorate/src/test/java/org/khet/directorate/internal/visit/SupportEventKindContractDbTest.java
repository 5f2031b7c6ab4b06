package org.khet.directorate.internal.visit;

import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class SupportEventKindContractDbTest extends RecordContract<SupportEventKind> {
    SupportEventKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.events.kind());
    }
}
