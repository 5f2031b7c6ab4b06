package org.khet.forms.internal.entry;

import org.khet.forms.internal.DataKindContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The shipped design satisfaction as a register. */
@OnEachDatabase
class SatisfactionDbTest extends DataKindContract {
    SatisfactionDbTest(TestDatabase database) {
        super(database, "satisfaction");
    }
}
