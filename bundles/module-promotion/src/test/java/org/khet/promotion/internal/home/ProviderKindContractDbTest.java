package org.khet.promotion.internal.home;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class ProviderKindContractDbTest extends RecordContract<ProviderKind> {
    ProviderKindContractDbTest(TestDatabase database) {
        super(database, new ProviderKind(new PromotionStage().office));
    }
}
