package org.khet.supervision.internal.visit;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Action;
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
    private @Nullable RecordRow held;
    private int made;

    SchoolAdviceKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.advices.kind());
        office = new SupervisionOffice(fixture);
    }

    @Override
    protected RecordDraft asked(Action action) {
        if (action != kind.close) {
            return super.asked(action);
        }
        held = held == null ? office.noted(5, VisitPart.DAY) : held;
        return super.asked(action).with(kind.follow, held.id());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        RecordRow visit = office.records.visits.create(
                SupervisionOffice.supervisor(), office.visit(5, TODAY.minusDays(made), VisitPart.DAY));
        return super.draft()
                .with(kind.visit, visit.id())
                .with(kind.school, SupervisionOffice.school(5))
                .with(kind.supervisor, SupervisionOffice.supervisor().person())
                .with(kind.unit, SupervisionOffice.SUP)
                .with(kind.words, "ข้อแนะนำ")
                .with(kind.due, TODAY.plusDays(3));
    }
}
