package org.khet.supervision.internal.report;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionOffice;

/** What every register keeps, on each database. */
@OnEachDatabase
class SupervisionReportKindContractDbTest extends RecordContract<SupervisionReportKind> {
    private int made;

    SupervisionReportKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.reports.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.term, new TermOfYear(2020 + made, 1));
    }
}
