package org.khet.forms.internal.entry;

import java.util.Set;
import org.khet.forms.internal.DataKindContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The shipped design satisfaction as a register. */
@OnEachDatabase
class SatisfactionDbTest extends DataKindContract {
    SatisfactionDbTest(TestDatabase database) {
        super(database, "satisfaction");
    }

    /** A file of its entries asks the database once more for each row. */
    @Override
    protected Set<String> owed() {
        return Set.of("file: more rows take no more statements");
    }
}
