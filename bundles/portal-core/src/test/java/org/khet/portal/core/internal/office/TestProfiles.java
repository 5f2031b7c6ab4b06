package org.khet.portal.core.internal.office;

import org.khet.portal.core.internal.Core;
import org.khet.portal.testkit.database.TestDatabase;

/** The rest of the record of schools on a test database. */
public final class TestProfiles {
    private TestProfiles() {}

    /** Kinds, grades and places, for other topics too. */
    public static SchoolProfileDesk on(TestDatabase database, Core core) {
        return new SchoolProfileDesk(
                database.transactions(),
                core.schoolDesk,
                new SchoolProfileRows(database.unit()),
                new SchoolProfileChecks(core.codes),
                new Trail(core.audit, core.clock));
    }

    /** Projects, for other topics too. */
    public static SchoolProjectDesk projects(TestDatabase database, Core core) {
        return new SchoolProjectDesk(
                database.transactions(),
                new SchoolRows(database.unit()),
                new SchoolGroupRows(database.unit()),
                new Trail(core.audit, core.clock));
    }

    static SchoolRecordDesk records(TestDatabase database, Core core) {
        return new SchoolRecordDesk(
                new SchoolRows(database.unit()),
                new SchoolGroupRows(database.unit()),
                on(database, core),
                core.codes,
                new Trail(core.audit, core.clock));
    }
}
