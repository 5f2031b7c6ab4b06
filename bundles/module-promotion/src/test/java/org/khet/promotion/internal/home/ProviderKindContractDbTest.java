package org.khet.promotion.internal.home;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class ProviderKindContractDbTest extends RecordContract<ProviderKind> {
    ProviderKindContractDbTest(TestDatabase database) {
        super(database, new ProviderKind(new PromotionStage().office));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.permit) ? draft.with(kind.permitFile, TypedDecision.signed()) : draft;
    }

    /** Source: kinds-documents §9. */
    @Test
    void grantIsTypedWithNumberDayAndFileOfItsMemo_orComesByTheMemoWithoutAFile() {
        TypedDecision.bothWays(fixture::answer, service, actor(kind.permit), walk(kind.proposed), TODAY);
    }
}
