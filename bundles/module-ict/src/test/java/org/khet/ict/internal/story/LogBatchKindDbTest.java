package org.khet.ict.internal.story;

import java.time.LocalDate;
import org.khet.ict.internal.traffic.LogBatchRecord;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class LogBatchKindDbTest extends RecordContract<LogBatchRecord> {
    LogBatchKindDbTest(TestDatabase database) {
        super(database, fixture -> new WorkOffice(database).logs.batches().kind());
    }

    private static final String HASH = "ab".repeat(32);
    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.source, "ไฟร์วอลล์ " + ++made)
                .with(kind.from, LocalDate.of(2026, 5, 1))
                .with(kind.to, LocalDate.of(2026, 5, 31))
                .with(kind.keepDays, 90)
                .with(kind.hash, HASH);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.verify)) {
            draft.with(kind.computed, HASH);
        } else if (action.equals(kind.hold)) {
            draft.with(kind.holdLetter, "ตช 0099/1").with(kind.holdUntil, TODAY.minusDays(1));
        } else if (action.equals(kind.release)) {
            draft.with(kind.freed, "ตช 0099/1");
        }
        return draft;
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        RecordDraft draft = asked(action);
        return action.equals(kind.verify) && to.equals(kind.mismatch)
                ? draft.with(kind.computed, "cd".repeat(32))
                : draft;
    }
}
