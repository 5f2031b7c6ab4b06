package org.khet.promotion.internal.need;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class CarerListKindContractDbTest extends RecordContract<CarerListKind> {
    private int made;

    CarerListKindContractDbTest(TestDatabase database) {
        super(database, new CarerListKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.year, 2560 + ++made);
    }
}
