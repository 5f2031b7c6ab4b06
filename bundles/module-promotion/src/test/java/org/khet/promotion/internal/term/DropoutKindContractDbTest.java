package org.khet.promotion.internal.term;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class DropoutKindContractDbTest extends RecordContract<DropoutKind> {
    private int made;

    DropoutKindContractDbTest(TestDatabase database) {
        super(database, new DropoutKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.term, new TermOfYear(2000 + ++made, 1))
                .with(kind.none, true)
                .with(kind.groups, List.of());
    }
}
