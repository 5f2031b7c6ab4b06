package org.khet.template.internal.note;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class JpaNotesDbTest extends NotesContract {
    private final TestDatabase database;

    JpaNotesDbTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    Notes notes() {
        database.clear();
        return new JpaNotes(database.unit());
    }
}
