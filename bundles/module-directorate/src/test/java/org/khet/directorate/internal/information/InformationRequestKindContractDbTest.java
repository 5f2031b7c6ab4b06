package org.khet.directorate.internal.information;

import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class InformationRequestKindContractDbTest extends RecordContract<InformationRequestKind> {
    InformationRequestKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.informations.kind());
    }
}
