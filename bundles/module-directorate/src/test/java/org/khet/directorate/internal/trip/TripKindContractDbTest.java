package org.khet.directorate.internal.trip;

import java.time.Duration;
import java.time.Instant;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class TripKindContractDbTest extends RecordContract<TripKind> {
    TripKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DirectorateFixture(fixture).records.trips.kind());
    }

    private int made;
    private int drivers;

    /** Each trip has a car and a driver of its own: none leaves twice. */
    private long vehicle() {
        var vehicles = new DirectorateFixture(fixture).records.vehicles;
        return vehicles.create(
                        person(5).with(vehicles.kind().edit()),
                        SampleDraft.of(vehicles.kind(), TODAY).with(vehicles.kind().plate, "ทดสอบ " + made++))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        Instant begins = Instant.parse("2026-11-21T02:00:00Z").plus(Duration.ofHours(2L * made++));
        return super.draft().with(kind.begins, begins).with(kind.ends, begins.plus(Duration.ofHours(1)));
    }

    @Override
    protected RecordDraft asked(Action action) {
        return action.asks().contains(kind.vehicle)
                ? super.asked(action).with(kind.vehicle, vehicle())
                : super.asked(action);
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        return action.asks().contains(kind.driver) ? asked(action).with(kind.driver, key(++drivers)) : asked(action);
    }
}
