package org.khet.training.internal.study;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class StudyLeaveKindContractDbTest extends RecordContract<StudyLeaveKind> {
    StudyLeaveKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new StudyLeaveKind((row, now) -> Optional.empty()));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.fills().isEmpty()
                ? draft
                : draft.with(
                        kind.reports,
                        List.of(new RecordDraft().with(kind.term, "2/2569").with(kind.due, TODAY)));
    }
}
