package org.khet.training.internal.plan;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class TrainingNeedKindContractDbTest extends RecordContract<TrainingNeedKind> {
    TrainingNeedKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            return new TrainingNeedKind();
        });
    }
}
