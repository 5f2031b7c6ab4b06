package org.khet.audit.internal.access;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditAccessKindContractDbTest extends RecordContract<AuditAccessKind> {
    private final AuditOffice office;

    AuditAccessKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.accesses.kind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.engagement, office.running().id())
                .with(kind.person, AuditOffice.auditor().person());
    }
}
