package org.khet.ict.internal.story;

import org.khet.ict.internal.distance.VideoConferenceRecord;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class ConferenceKindDbTest extends RecordContract<VideoConferenceRecord> {
    ConferenceKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new WorkOffice(database).distance.conferences().kind());
    }
}
