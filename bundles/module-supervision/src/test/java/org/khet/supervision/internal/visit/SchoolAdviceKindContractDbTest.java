package org.khet.supervision.internal.visit;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionOffice;

/** What every register keeps, on each database. */
@OnEachDatabase
class SchoolAdviceKindContractDbTest extends RecordContract<SchoolAdviceKind> {
    private final SupervisionOffice office;
    private int made;

    SchoolAdviceKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.advices.kind());
        office = new SupervisionOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        RecordRow visit = office.records.visits.create(
                SupervisionOffice.supervisor(), office.visit(5, TODAY.plusDays(made), VisitPart.DAY));
        return super.draft()
                .with(kind.visit, visit.id())
                .with(kind.school, SupervisionOffice.school(5))
                .with(kind.supervisor, SupervisionOffice.supervisor().person())
                .with(kind.unit, SupervisionOffice.SUP)
                .with(kind.words, "ข้อแนะนำ")
                .with(kind.due, TODAY.plusDays(3));
    }
}
