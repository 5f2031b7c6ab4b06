package org.khet.promotion.internal.aid;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class DonationKindContractDbTest extends RecordContract<DonationKind> {
    DonationKindContractDbTest(TestDatabase database) {
        super(database, new DonationKind(new PromotionStage().office));
    }
}
