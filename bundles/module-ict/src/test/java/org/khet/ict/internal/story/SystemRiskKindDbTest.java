package org.khet.ict.internal.story;

import org.khet.ict.internal.network.SystemRiskRecord;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class SystemRiskKindDbTest extends RecordContract<SystemRiskRecord> {
    SystemRiskKindDbTest(TestDatabase database) {
        super(database, new SystemRiskRecord());
    }
}
