package org.khet.promotion.internal.place;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class PracticeKindContractDbTest extends RecordContract<PracticeKind> {
    PracticeKindContractDbTest(TestDatabase database) {
        super(database, new PracticeKind(new PromotionStage().office));
    }
}
