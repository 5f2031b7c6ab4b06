package org.khet.audit.internal.risk;

import java.util.List;
import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditObjectKindContractDbTest extends RecordContract<AuditObjectKind> {
    private final AuditOffice office;
    private int made;

    AuditObjectKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.objects.kind());
        office = new AuditOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.title, "หน่วย " + made)
                .with(
                        kind.scores,
                        List.of(new RecordDraft()
                                .with(kind.factor, office.factor().id())
                                .with(kind.score, 3)));
    }
}
