package org.khet.supervision.internal.visit;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionOffice;

/** What every register keeps, on each database. */
@OnEachDatabase
class SupervisionPlanKindContractDbTest extends RecordContract<SupervisionPlanKind> {
    private int made;

    SupervisionPlanKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.plans.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.term, new TermOfYear(2026 + made, 1))
                .with(
                        kind.visits,
                        List.of(new RecordDraft()
                                .with(kind.school, SupervisionOffice.school(1))
                                .with(kind.day, TODAY.plusDays(made))
                                .with(kind.part, VisitPart.DAY)
                                .with(kind.sort, "GENERAL")
                                .with(kind.focus, "แถวที่ 1")));
    }
}
