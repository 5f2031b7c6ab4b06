package org.khet.monitoring.internal.inspection;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.TypedDecision;

/** What every register keeps, on each database. */
@OnEachDatabase
class InspectionKindContractDbTest extends RecordContract<InspectionKind> {
    private int made;

    InspectionKindContractDbTest(TestDatabase database) {
        super(database, new InspectionKind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.number, made);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.grant) ? draft.with(kind.decisionFile, TypedDecision.signed()) : draft;
    }

    /** Source: kinds-documents §9. */
    @Test
    void grantIsTypedWithNumberDayAndFileOfItsMemo_orComesByTheMemoWithoutAFile() {
        TypedDecision.bothWays(fixture::answer, service, actor(kind.grant), walk(kind.inChain), TODAY);
    }
}
