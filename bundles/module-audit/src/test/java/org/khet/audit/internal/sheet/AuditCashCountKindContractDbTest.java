package org.khet.audit.internal.sheet;

import java.util.List;
import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditCashCountKindContractDbTest extends RecordContract<AuditCashCountKind> {
    private final AuditOffice office;

    AuditCashCountKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.cashCounts.kind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.engagement, office.running().id())
                .with(
                        kind.pieces,
                        List.of(new RecordDraft().with(kind.piece, "100").with(kind.number, 3)));
    }
}
