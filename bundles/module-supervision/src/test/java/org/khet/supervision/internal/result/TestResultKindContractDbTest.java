package org.khet.supervision.internal.result;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionOffice;

/** What every register keeps, on each database. */
@OnEachDatabase
class TestResultKindContractDbTest extends RecordContract<TestResultKind> {
    private int made;

    TestResultKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.results.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.year, 2500 + made).with(kind.pupils, 20).with(kind.grade, "p3");
    }
}
