package org.khet.ict.internal.story;

import org.khet.ict.internal.distance.DistanceSiteRecord;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class DistanceSiteKindDbTest extends RecordContract<DistanceSiteRecord> {
    DistanceSiteKindDbTest(TestDatabase database) {
        super(database, new DistanceSiteRecord((now, key, phone, words) -> "ซ-1/2570"));
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.term, new TermOfYear(2010 + made++, 1));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.report)) {
            draft.with(kind.phone, "0000000021");
        }
        return draft;
    }
}
