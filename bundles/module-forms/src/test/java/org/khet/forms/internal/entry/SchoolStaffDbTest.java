package org.khet.forms.internal.entry;

import java.util.Set;
import org.khet.forms.internal.DataKindContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The shipped design school-staff as a register. */
@OnEachDatabase
class SchoolStaffDbTest extends DataKindContract {
    SchoolStaffDbTest(TestDatabase database) {
        super(database, "school-staff");
    }

    /** A file of its entries asks the database once more for each row. */
    @Override
    protected Set<String> owed() {
        return Set.of("file: more rows take no more statements");
    }
}
