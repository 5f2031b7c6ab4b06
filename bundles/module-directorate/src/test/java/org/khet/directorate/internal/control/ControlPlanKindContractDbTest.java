package org.khet.directorate.internal.control;

import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class ControlPlanKindContractDbTest extends RecordContract<ControlPlanKind> {
    ControlPlanKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new ControlPlanKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        var years = fixture.of(new ControlYearKind());
        long year = years.internal()
                .create(
                        person(5),
                        SampleDraft.of(years.kind(), TODAY)
                                .with(years.kind().year, FiscalYear.ofBuddhist(2570 + made++)))
                .id();
        return super.draft().with(kind.year, year);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.finish)
                ? asked.with(
                        kind.follows,
                        List.of(asked.lines(kind.follows).getFirst().with(kind.progress, 100)))
                : asked;
    }
}
