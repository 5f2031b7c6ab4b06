package org.khet.supervision.internal.visit;

import java.util.List;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionOffice;

/** What every register keeps, on each database. */
@OnEachDatabase
class SchoolVisitKindContractDbTest extends RecordContract<SchoolVisitKind> {
    private int made;

    SchoolVisitKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.visits.kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return SupervisionOffice.visit(kind, 5, TODAY.minusDays(made), VisitPart.DAY);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.signOnPaper)
                ? draft.with(
                        kind.signedPaper, List.of(new Staged("a".repeat(64), "บันทึก.pdf", "application/pdf", 100)))
                : action.equals(kind.move) ? draft.with(kind.day, TODAY.plusDays(100L + made)) : draft;
    }
}
