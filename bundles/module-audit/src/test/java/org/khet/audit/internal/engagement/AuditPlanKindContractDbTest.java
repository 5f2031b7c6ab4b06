package org.khet.audit.internal.engagement;

import java.util.List;
import org.khet.audit.internal.AuditOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AuditPlanKindContractDbTest extends RecordContract<AuditPlanKind> {
    private int made;

    AuditPlanKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new AuditOffice(fixture).records.plans.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        FiscalYear year = FiscalYear.ofBuddhist(2570 + made);
        return super.draft()
                .with(kind.year, year)
                .with(
                        kind.works,
                        List.of(new RecordDraft()
                                .with(kind.work, "เรื่องที่ 1")
                                .with(kind.sort, "FINANCE")
                                .with(kind.workUnit, AuditOffice.FIN)
                                .with(kind.auditor, key(21))
                                .with(kind.from, year.firstDay())
                                .with(kind.to, year.firstDay())
                                .with(kind.days, 1)));
    }
}
