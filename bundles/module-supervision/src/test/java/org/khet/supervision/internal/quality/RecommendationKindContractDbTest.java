package org.khet.supervision.internal.quality;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class RecommendationKindContractDbTest extends RecordContract<RecommendationKind> {
    RecommendationKindContractDbTest(TestDatabase database) {
        super(database, new RecommendationKind());
    }
}
