package org.khet.ict.internal.story;

import org.khet.ict.internal.study.WorkImprovementRecord;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class WorkImprovementKindDbTest extends RecordContract<WorkImprovementRecord> {
    WorkImprovementKindDbTest(TestDatabase database) {
        super(database, new WorkImprovementRecord());
    }
}
