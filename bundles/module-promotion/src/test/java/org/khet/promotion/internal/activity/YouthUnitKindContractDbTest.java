package org.khet.promotion.internal.activity;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class YouthUnitKindContractDbTest extends RecordContract<YouthUnitKind> {
    private int made;

    YouthUnitKindContractDbTest(TestDatabase database) {
        super(database, new YouthUnitKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.name, "กอง " + ++made);
    }
}
