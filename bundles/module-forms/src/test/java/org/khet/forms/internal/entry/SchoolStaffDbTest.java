package org.khet.forms.internal.entry;

import org.khet.forms.internal.DataKindContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The shipped design school-staff as a register. */
@OnEachDatabase
class SchoolStaffDbTest extends DataKindContract {
    SchoolStaffDbTest(TestDatabase database) {
        super(database, "school-staff");
    }
}
