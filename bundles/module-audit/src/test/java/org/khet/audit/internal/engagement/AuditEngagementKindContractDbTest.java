package org.khet.audit.internal.engagement;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditEngagementKindContractDbTest extends RecordContract<AuditEngagementKind> {
    AuditEngagementKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.engagements.kind());
    }

    @Override
    protected RecordDraft draft() {
        return AuditOffice.special(kind);
    }
}
