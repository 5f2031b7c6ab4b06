package org.khet.portal.core.internal.office.school;

import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.testkit.database.TestDatabase;

/** The rest of the record of schools on a test database. */
public final class TestProfiles {
    private TestProfiles() {}

    /** Kinds, grades and places, for other topics too. */
    public static SchoolProfileService on(TestDatabase database, CoreServices core) {
        return new SchoolProfileService(
                database.transactions(),
                core.schoolDesk,
                new SchoolProfileRepository(database.unit()),
                new SchoolProfileValidator(core.codes),
                new OfficeAudit(core.audit, core.clock));
    }

    /** Projects, for other topics too. */
    public static SchoolProjectService projects(TestDatabase database, CoreServices core) {
        return new SchoolProjectService(
                database.transactions(),
                new SchoolRepository(database.unit()),
                new SchoolGroupRepository(database.unit()),
                new OfficeAudit(core.audit, core.clock));
    }

    public static SchoolRecordService records(TestDatabase database, CoreServices core) {
        return new SchoolRecordService(
                new SchoolRepository(database.unit()),
                new SchoolGroupRepository(database.unit()),
                on(database, core),
                new SchoolPlaceRepository(database.unit()),
                core.codes,
                new OfficeAudit(core.audit, core.clock));
    }
}
