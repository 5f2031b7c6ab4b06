package org.khet.audit.internal.performance;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PerformanceCheckKindContractDbTest extends RecordContract<PerformanceCheckKind> {
    private final AuditOffice office;

    PerformanceCheckKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.performances.kind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.engagement, office.running().id()).with(kind.conclusion, "ช้ากว่าแผน");
    }
}
