package org.khet.training.internal.certificate;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.plan.TrainingPlanKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class TrainingCertificateKindContractDbTest extends RecordContract<TrainingCertificateKind> {
    TrainingCertificateKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            fixture.of(new CourseKind());
            return new TrainingCertificateKind();
        });
    }
}
