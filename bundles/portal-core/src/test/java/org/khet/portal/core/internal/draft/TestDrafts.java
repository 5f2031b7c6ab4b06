package org.khet.portal.core.internal.draft;

import org.khet.portal.core.internal.Core;
import org.khet.portal.testkit.database.TestDatabase;

/** Drafts of the sample offices. */
public final class TestDrafts {
    private TestDrafts() {}

    public static StoredDrafts on(TestDatabase database, Core core) {
        return new StoredDrafts(database.transactions(), new DraftRows(database.unit()), core.settings, core.clock);
    }
}
