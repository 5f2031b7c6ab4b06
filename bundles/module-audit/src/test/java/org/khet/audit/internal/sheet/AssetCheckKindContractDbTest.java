package org.khet.audit.internal.sheet;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AssetCheckKindContractDbTest extends RecordContract<AssetCheckKind> {
    private final AuditOffice office;

    AssetCheckKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.assetChecks.kind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.engagement, office.running().id());
    }
}
