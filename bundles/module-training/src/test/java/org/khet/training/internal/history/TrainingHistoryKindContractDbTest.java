package org.khet.training.internal.history;

import java.util.Optional;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.plan.TrainingPlanKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class TrainingHistoryKindContractDbTest extends RecordContract<TrainingHistoryKind> {
    TrainingHistoryKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            fixture.of(new CourseKind());
            return new TrainingHistoryKind((row, now) -> Optional.empty());
        });
    }
}
