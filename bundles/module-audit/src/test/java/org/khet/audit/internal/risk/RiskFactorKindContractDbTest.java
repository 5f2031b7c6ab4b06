package org.khet.audit.internal.risk;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class RiskFactorKindContractDbTest extends RecordContract<RiskFactorKind> {

    private int made;

    RiskFactorKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.factors.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.title, "ปัจจัย " + made);
    }
}
