package org.khet.directorate.internal.vehicle;

import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class FuelRequestKindContractDbTest extends RecordContract<FuelRequestKind> {
    FuelRequestKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new FuelRequestKind());
    }

    private long vehicle;

    @Override
    protected void before() {
        var vehicles = new DirectorateFixture(fixture).records.vehicles;
        vehicle = vehicles.create(person(5).with(vehicles.kind().edit()), SampleDraft.of(vehicles.kind(), TODAY))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.vehicle, vehicle);
    }
}
