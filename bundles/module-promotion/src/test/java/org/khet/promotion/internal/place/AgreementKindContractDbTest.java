package org.khet.promotion.internal.place;

import java.time.LocalDate;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
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

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action == kind.prolong ? draft.with(kind.longerUntil, LocalDate.of(2099, 12, 31)) : draft;
    }
}
