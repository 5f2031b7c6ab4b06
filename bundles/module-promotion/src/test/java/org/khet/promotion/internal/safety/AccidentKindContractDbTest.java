package org.khet.promotion.internal.safety;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class AccidentKindContractDbTest extends RecordContract<AccidentKind> {
    AccidentKindContractDbTest(TestDatabase database) {
        super(database, new AccidentKind(new PromotionStage().office));
    }
}
