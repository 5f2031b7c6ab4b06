package org.khet.directorate.internal.complaint;

import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class ComplaintKindContractDbTest extends RecordContract<ComplaintKind> {
    ComplaintKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.complaints.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.secret, false).with(kind.readers, SampleDraft.lines(kind.readers, 1, TODAY));
    }
}
