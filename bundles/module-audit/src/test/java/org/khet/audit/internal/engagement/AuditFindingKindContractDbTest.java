package org.khet.audit.internal.engagement;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditFindingKindContractDbTest extends RecordContract<AuditFindingKind> {
    private final AuditOffice office;
    private int made;

    AuditFindingKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.findings.kind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return AuditOffice.finding(kind, office.running(), "ข้อ " + made);
    }
}
