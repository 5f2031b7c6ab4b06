package org.khet.ict.internal.story;

import java.time.Duration;
import java.time.Instant;
import org.khet.ict.internal.distance.VideoConferenceRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class ConferenceKindDbTest extends RecordContract<VideoConferenceRecord> {
    private int days;

    ConferenceKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new WorkOffice(database).distance.conferences().kind());
    }

    /** Each on a day of its own: the room is given once at a time. */
    @Override
    protected RecordDraft draft() {
        Instant begins = Instant.parse("2026-11-23T02:00:00Z").plus(Duration.ofDays(days++));
        return super.draft().with(kind.begins, begins).with(kind.ends, begins.plus(Duration.ofHours(2)));
    }
}
