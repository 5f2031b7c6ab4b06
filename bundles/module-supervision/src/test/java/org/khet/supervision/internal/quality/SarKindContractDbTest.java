package org.khet.supervision.internal.quality;

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
class SarKindContractDbTest extends RecordContract<SarKind> {
    private final SupervisionOffice office;
    private int made;

    SarKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new SupervisionOffice(fixture).records.sars.kind());
        office = new SupervisionOffice(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.round, office.sarYear(2560 + made).id())
                .with(kind.year, 2560 + made)
                .with(kind.school, SupervisionOffice.school(5))
                .with(kind.due, TODAY.plusDays(3));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.send)
                ? draft.with(kind.paper, List.of(new Staged("a".repeat(64), "SAR.pdf", "application/pdf", 100)))
                : draft;
    }
}
