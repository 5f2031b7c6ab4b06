package org.khet.forms.internal.entry;

import org.khet.forms.internal.DataKindContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The shipped design coordination-log as a register. */
@OnEachDatabase
class CoordinationLogDbTest extends DataKindContract {
    CoordinationLogDbTest(TestDatabase database) {
        super(database, "coordination-log");
    }
}
