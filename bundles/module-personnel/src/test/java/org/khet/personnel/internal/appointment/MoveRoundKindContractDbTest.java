package org.khet.personnel.internal.appointment;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class MoveRoundKindContractDbTest extends RecordContract<MoveRoundKind> {
    MoveRoundKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.moveRounds.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.opensOn, TODAY.minusDays(9)).with(kind.closesOn, TODAY.minusDays(1));
    }
}
