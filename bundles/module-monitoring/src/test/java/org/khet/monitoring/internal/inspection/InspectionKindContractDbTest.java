package org.khet.monitoring.internal.inspection;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class InspectionKindContractDbTest extends RecordContract<InspectionKind> {
    private int made;

    InspectionKindContractDbTest(TestDatabase database) {
        super(database, new InspectionKind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.number, made);
    }
}
