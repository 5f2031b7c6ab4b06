package org.khet.audit.internal.engagement;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class WorkingPaperKindContractDbTest extends RecordContract<WorkingPaperKind> {
    private final AuditOffice office;
    private int made;

    WorkingPaperKindContractDbTest(TestDatabase database) {
        super(database, new WorkingPaperKind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.engagement, office.running().id()).with(kind.reference, "A-" + made);
    }
}
