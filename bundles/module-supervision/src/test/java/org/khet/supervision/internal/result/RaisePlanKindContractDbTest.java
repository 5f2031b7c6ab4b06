package org.khet.supervision.internal.result;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class RaisePlanKindContractDbTest extends RecordContract<RaisePlanKind> {
    private int made;

    RaisePlanKindContractDbTest(TestDatabase database) {
        super(database, new RaisePlanKind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.year, 2500 + made).with(kind.grade, "p3");
    }
}
