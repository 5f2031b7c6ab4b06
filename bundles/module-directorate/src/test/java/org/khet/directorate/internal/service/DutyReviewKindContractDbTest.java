package org.khet.directorate.internal.service;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class DutyReviewKindContractDbTest extends RecordContract<DutyReviewKind> {
    DutyReviewKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DutyReviewKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.year, FiscalYear.ofBuddhist(2570 + made++))
                .with(kind.answers, SampleDraft.lines(kind.answers, 1, TODAY));
    }
}
