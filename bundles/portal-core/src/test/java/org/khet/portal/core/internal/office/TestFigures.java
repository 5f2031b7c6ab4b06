package org.khet.portal.core.internal.office;

import org.khet.portal.core.internal.Core;
import org.khet.portal.core.internal.round.TestRounds;
import org.khet.portal.testkit.database.TestDatabase;

/** Figures of schools on a test database. */
public final class TestFigures {
    private TestFigures() {}

    static SchoolFigureDesk on(TestDatabase database, Core core) {
        return new SchoolFigureDesk(
                database.transactions(),
                new SchoolRows(database.unit()),
                new SchoolFigureRows(database.unit()),
                new Trail(core.audit, core.clock));
    }

    /** Pupils by grade, for other topics too. */
    public static PupilCountDesk byGrade(TestDatabase database, Core core) {
        return new PupilCountDesk(
                database.transactions(),
                new SchoolRows(database.unit()),
                new PupilCountRows(database.unit()),
                calendar(database, core),
                new Trail(core.audit, core.clock));
    }

    static StoredPupilTotals totals(TestDatabase database, Core core) {
        return new StoredPupilTotals(
                database.unit(),
                new SchoolRows(database.unit()),
                calendar(database, core),
                core.settings,
                new Trail(core.audit, core.clock));
    }

    static PupilCalendar calendar(TestDatabase database, Core core) {
        return new PupilCalendar(TestRounds.days(database, core), core.codes, new Trail(core.audit, core.clock));
    }
}
