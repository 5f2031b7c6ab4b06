package org.khet.directorate.internal.room;

import java.time.Duration;
import java.time.Instant;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class RoomBookingKindContractDbTest extends RecordContract<RoomBookingKind> {
    RoomBookingKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.bookings.kind());
    }

    private long room;
    private int made;

    @Override
    protected void before() {
        var rooms = new DirectorateFixture(fixture).records.rooms;
        room = rooms.create(person(5).with(rooms.kind().edit()), SampleDraft.of(rooms.kind(), TODAY))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        Instant begins = Instant.parse("2026-11-10T02:00:00Z").plus(Duration.ofHours(2L * made++));
        return super.draft()
                .with(kind.room, room)
                .with(kind.begins, begins)
                .with(kind.ends, begins.plus(Duration.ofHours(1)));
    }
}
