package org.khet.legal.internal.sealed;

import org.khet.legal.internal.LegalFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class LawyerDistrictKindContractDbTest extends RecordContract<LawyerDistrictKind> {
    LawyerDistrictKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new LawyerDistrictKind(LegalFixture.portal(fixture)));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.district, LegalFixture.MIDDLE);
    }
}
