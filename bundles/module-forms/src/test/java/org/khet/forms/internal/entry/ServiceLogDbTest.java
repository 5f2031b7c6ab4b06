package org.khet.forms.internal.entry;

import org.khet.forms.internal.DataKindContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The shipped design service-log as a register. */
@OnEachDatabase
class ServiceLogDbTest extends DataKindContract {
    ServiceLogDbTest(TestDatabase database) {
        super(database, "service-log");
    }
}
