package org.khet.legal.internal.integrity;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class GiftKindContractDbTest extends RecordContract<GiftKind> {
    GiftKindContractDbTest(TestDatabase database) {
        super(database, new GiftKind());
    }
}
