package org.khet.directorate.internal.welfare;

import org.khet.directorate.internal.DirectorateCodes;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class WelfareRateKindContractDbTest extends RecordContract<WelfareRateKind> {
    WelfareRateKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new WelfareRateKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        var sorts = DirectorateCodes.WELFARE.standard();
        return super.draft().with(kind.sort, sorts.get(made++ % sorts.size()).code());
    }
}
