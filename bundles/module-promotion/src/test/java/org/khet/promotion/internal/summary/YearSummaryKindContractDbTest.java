package org.khet.promotion.internal.summary;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class YearSummaryKindContractDbTest extends RecordContract<YearSummaryKind> {
    private int made;

    YearSummaryKindContractDbTest(TestDatabase database) {
        super(database, new YearSummaryKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.year, new FiscalYear(2000 + ++made));
    }
}
