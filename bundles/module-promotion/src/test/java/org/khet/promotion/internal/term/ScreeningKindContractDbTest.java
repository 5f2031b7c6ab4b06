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
class ScreeningKindContractDbTest extends RecordContract<ScreeningKind> {
    private int made;

    ScreeningKindContractDbTest(TestDatabase database) {
        super(database, new ScreeningKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft grade = new RecordDraft()
                .with(kind.grade, "p1")
                .with(kind.pupils, 20)
                .with(kind.normal, 15)
                .with(kind.risk, 4)
                .with(kind.problem, 1)
                .with(kind.visited, 20);
        return super.draft().with(kind.term, new TermOfYear(2000 + ++made, 1)).with(kind.grades, List.of(grade));
    }
}
