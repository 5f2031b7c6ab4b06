package org.khet.promotion.internal.need;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class SpecialNeedKindContractDbTest extends RecordContract<SpecialNeedKind> {
    private int made;

    SpecialNeedKindContractDbTest(TestDatabase database) {
        super(database, new SpecialNeedKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.child, "ด-" + ++made).with(kind.carer, false);
    }
}
