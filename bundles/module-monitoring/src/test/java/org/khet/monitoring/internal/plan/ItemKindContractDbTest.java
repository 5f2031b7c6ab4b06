package org.khet.monitoring.internal.plan;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ItemKindContractDbTest extends RecordContract<FollowUpItemKind> {
    ItemKindContractDbTest(TestDatabase database) {
        super(database, new FollowUpItemKind(() -> {
            throw new IllegalStateException("asked for resolutions only");
        }));
    }
}
