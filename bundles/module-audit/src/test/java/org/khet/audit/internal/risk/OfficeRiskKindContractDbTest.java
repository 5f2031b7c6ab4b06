package org.khet.audit.internal.risk;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class OfficeRiskKindContractDbTest extends RecordContract<OfficeRiskKind> {

    OfficeRiskKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.risks.kind());
    }
}
