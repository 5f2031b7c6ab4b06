package org.khet.training.internal.study;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class LicenceKindContractDbTest extends RecordContract<LicenceKind> {
    private int made;

    LicenceKindContractDbTest(TestDatabase database) {
        super(database, new LicenceKind());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.number, "LIC-" + ++made);
    }
}
