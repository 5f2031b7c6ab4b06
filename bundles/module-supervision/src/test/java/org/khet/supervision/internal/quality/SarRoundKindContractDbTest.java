package org.khet.supervision.internal.quality;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionOffice;

/** What every register keeps, on each database. */
@OnEachDatabase
class SarRoundKindContractDbTest extends RecordContract<SarRoundKind> {
    private int made;

    SarRoundKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.sarRounds.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.year, 2560 + made);
    }
}
