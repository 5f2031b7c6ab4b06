package org.khet.portal.core.internal.office.pupil;

import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.round.TestRounds;
import org.khet.portal.testkit.database.TestDatabase;

/** Figures of schools on a test database. */
public final class TestFigures {
    private TestFigures() {}

    public static SchoolFigureService on(TestDatabase database, CoreServices core) {
        return new SchoolFigureService(
                database.transactions(),
                new SchoolRepository(database.unit()),
                new SchoolFigureRepository(database.unit()),
                new OfficeAudit(core.audit, core.clock));
    }

    /** Pupils by grade, for other topics too. */
    public static PupilCountService byGrade(TestDatabase database, CoreServices core) {
        return new PupilCountService(
                database.transactions(),
                new SchoolRepository(database.unit()),
                new PupilCountRepository(database.unit()),
                calendar(database, core),
                new OfficeAudit(core.audit, core.clock));
    }

    public static StoredPupilTotals totals(TestDatabase database, CoreServices core) {
        return new StoredPupilTotals(
                database.unit(), new SchoolRepository(database.unit()), calendar(database, core), core.settings);
    }

    public static PupilCalendar calendar(TestDatabase database, CoreServices core) {
        return new PupilCalendar(TestRounds.days(database, core), core.codes, new OfficeAudit(core.audit, core.clock));
    }
}
