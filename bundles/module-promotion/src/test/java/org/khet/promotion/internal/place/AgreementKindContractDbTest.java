package org.khet.promotion.internal.place;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class AgreementKindContractDbTest extends RecordContract<AgreementKind> {
    AgreementKindContractDbTest(TestDatabase database) {
        super(database, new AgreementKind(new PromotionStage().office));
    }
}
