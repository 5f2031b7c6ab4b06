package org.khet.promotion.internal.child;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class ChildKindContractDbTest extends RecordContract<ChildKind> {
    ChildKindContractDbTest(TestDatabase database) {
        super(database, new ChildKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.code, "ด-" + ++made)
                .with(kind.birthYear, 2560)
                .with(
                        kind.statuses,
                        List.of(new RecordDraft().with(kind.on, TODAY).with(kind.statusThen, ChildStatus.ENROLLED)));
    }

    private int made;
}
