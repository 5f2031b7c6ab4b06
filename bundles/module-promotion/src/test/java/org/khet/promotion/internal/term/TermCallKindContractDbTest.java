package org.khet.promotion.internal.term;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class TermCallKindContractDbTest extends RecordContract<TermCallKind> {
    private int made;

    TermCallKindContractDbTest(TestDatabase database) {
        super(database, new TermCallKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.term, new TermOfYear(2000 + ++made, 1));
    }
}
