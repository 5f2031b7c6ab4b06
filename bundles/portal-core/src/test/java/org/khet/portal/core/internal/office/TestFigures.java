package org.khet.portal.core.internal.office;

import org.khet.portal.core.internal.Core;
import org.khet.portal.testkit.database.TestDatabase;

/** Figures of schools on a test database. */
final class TestFigures {
    private TestFigures() {}

    static SchoolFigureDesk on(TestDatabase database, Core core) {
        return new SchoolFigureDesk(
                database.transactions(),
                new SchoolRows(database.unit()),
                new SchoolFigureRows(database.unit()),
                new Trail(core.audit, core.clock));
    }
}
