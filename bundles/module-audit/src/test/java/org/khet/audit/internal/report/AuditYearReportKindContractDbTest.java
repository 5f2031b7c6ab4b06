package org.khet.audit.internal.report;

import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditYearReportKindContractDbTest extends RecordContract<AuditYearReportKind> {
    private int made;

    AuditYearReportKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.yearReports.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.year, FiscalYear.ofBuddhist(2560 + made));
    }
}
