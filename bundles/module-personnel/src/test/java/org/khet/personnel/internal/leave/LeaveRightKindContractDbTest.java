package org.khet.personnel.internal.leave;

import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class LeaveRightKindContractDbTest extends RecordContract<LeaveRightKind> {
    LeaveRightKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.leaveRights.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        var codes = PersonnelCodes.LEAVE.standard();
        made++;
        return super.draft().with(kind.sort, codes.get(made % codes.size()).code());
    }
}
