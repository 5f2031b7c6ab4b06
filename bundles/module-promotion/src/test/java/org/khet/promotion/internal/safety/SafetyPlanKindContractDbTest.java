package org.khet.promotion.internal.safety;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class SafetyPlanKindContractDbTest extends RecordContract<SafetyPlanKind> {
    private int made;

    SafetyPlanKindContractDbTest(TestDatabase database) {
        super(database, new SafetyPlanKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.year, 2560 + ++made);
    }
}
