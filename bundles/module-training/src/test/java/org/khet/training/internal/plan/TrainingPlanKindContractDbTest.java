package org.khet.training.internal.plan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.record.TypedDecision;

/** What every register keeps, on each database. */
@OnEachDatabase
class TrainingPlanKindContractDbTest extends RecordContract<TrainingPlanKind> {
    TrainingPlanKindContractDbTest(TestDatabase database) {
        super(database, new TrainingPlanKind());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.topic, "การวัดผล")
                                .with(kind.sort, "CAPACITY")
                                .with(kind.people, 20)
                                .with(kind.quarter, 2)
                                .with(kind.amount, new BigDecimal("5000"))));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.approve) ? draft.with(kind.decisionFile, TypedDecision.signed()) : draft;
    }

    /** Source: kinds-documents §9. */
    @Test
    void grantIsTypedWithNumberDayAndFileOfItsMemo_orComesByTheMemoWithoutAFile() {
        TypedDecision.bothWays(fixture::answer, service, actor(kind.approve), walk(kind.proposed), TODAY);
    }
}
