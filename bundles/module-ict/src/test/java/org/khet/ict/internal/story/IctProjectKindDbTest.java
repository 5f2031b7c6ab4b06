package org.khet.ict.internal.story;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.ict.internal.plan.IctPlanRegister;
import org.khet.ict.internal.plan.IctProjectRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one; what its plan allows is told by {@link IctPlanKindDbTest}. */
@OnEachDatabase
class IctProjectKindDbTest extends RecordContract<IctProjectRecord> {
    private final RecordService<?> plans;
    private long plan;

    IctProjectKindDbTest(TestDatabase database) {
        super(database, fixture -> {
            new IctPlanRegister(fixture.services(), database.unit());
            return new IctProjectRecord((row, now) -> Optional.empty(), (row, now) -> Optional.empty());
        });
        plans = fixture.services().find("ict.plan").orElseThrow();
    }

    private long plan() {
        if (plans.find(SampleOffices.KT1, plan).isEmpty()) {
            plan = plans.internal()
                    .create(person(13), SampleDraft.of(plans.kind(), TODAY))
                    .id();
        }
        return plan;
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = SampleDraft.of(kind, TODAY).with(kind.plan, plan());
        draft.lines(kind.quarters).forEach(line -> line.with(kind.reached, new BigDecimal("100")));
        return draft;
    }
}
