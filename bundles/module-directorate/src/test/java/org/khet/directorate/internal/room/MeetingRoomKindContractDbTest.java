package org.khet.directorate.internal.room;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class MeetingRoomKindContractDbTest extends RecordContract<MeetingRoomKind> {
    MeetingRoomKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new MeetingRoomKind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.title, "ห้อง " + made++);
    }
}
