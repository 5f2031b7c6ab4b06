package org.khet.promotion.internal.activity;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class ActivityKindContractDbTest extends RecordContract<ActivityKind> {
    ActivityKindContractDbTest(TestDatabase database) {
        super(database, new ActivityKind(new PromotionStage().office));
    }
}
