package org.khet.ict.internal.story;

import org.khet.ict.internal.account.UserCardRecord;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class UserCardKindDbTest extends RecordContract<UserCardRecord> {
    UserCardKindDbTest(TestDatabase database) {
        super(database, new UserCardRecord());
    }
}
