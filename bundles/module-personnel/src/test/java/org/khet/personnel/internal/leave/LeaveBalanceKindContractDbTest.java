package org.khet.personnel.internal.leave;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class LeaveBalanceKindContractDbTest extends RecordContract<LeaveBalanceKind> {
    private int made;

    LeaveBalanceKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.leaveBalances.kind());
    }

    /** One of each person, year and sort of leave. */
    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.person, key(1 + made++ % 12));
    }
}
