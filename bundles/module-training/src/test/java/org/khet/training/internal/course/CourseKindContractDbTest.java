package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.training.internal.plan.TrainingPlanKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class CourseKindContractDbTest extends RecordContract<CourseKind> {
    CourseKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            return new CourseKind();
        });
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(
                        kind.sessions,
                        List.of(new RecordDraft()
                                .with(
                                        kind.begins,
                                        TODAY.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC))
                                .with(kind.sessionHours, new BigDecimal("3"))
                                .with(kind.topic, "หัวข้อ")));
    }
}
