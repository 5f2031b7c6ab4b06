package org.khet.directorate.internal.control;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ControlYearKindContractDbTest extends RecordContract<ControlYearKind> {
    ControlYearKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new ControlYearKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.year, FiscalYear.ofBuddhist(2570 + made++));
    }
}
