package org.khet.personnel.internal.register;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class DecorationKindContractDbTest extends RecordContract<DecorationKind> {
    DecorationKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.decorations.kind());
    }
}
