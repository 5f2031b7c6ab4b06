package org.khet.promotion.internal.place;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class LearningPlaceKindContractDbTest extends RecordContract<LearningPlaceKind> {
    LearningPlaceKindContractDbTest(TestDatabase database) {
        super(database, new LearningPlaceKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.position, "15.2401, 101.8733");
    }
}
