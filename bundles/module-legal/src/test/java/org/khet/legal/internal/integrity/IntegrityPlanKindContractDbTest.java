package org.khet.legal.internal.integrity;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class IntegrityPlanKindContractDbTest extends RecordContract<IntegrityPlanKind> {
    IntegrityPlanKindContractDbTest(TestDatabase database) {
        super(database, new IntegrityPlanKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.year, new FiscalYear(2026 + made++));
    }
}
