package org.khet.portal.core.internal.office;

import org.khet.portal.core.internal.Core;
import org.khet.portal.testkit.database.TestDatabase;

/** The rest of the record of schools on a test database. */
final class TestProfiles {
    private TestProfiles() {}

    static SchoolProfileDesk on(TestDatabase database, Core core) {
        return new SchoolProfileDesk(
                database.transactions(),
                core.schoolDesk,
                new SchoolProfileRows(database.unit()),
                new SchoolProfileChecks(core.codes),
                new Trail(core.audit, core.clock));
    }
}
