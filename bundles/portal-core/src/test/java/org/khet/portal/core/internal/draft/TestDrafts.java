package org.khet.portal.core.internal.draft;

import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.TestDatabase;

/** Drafts of the sample offices. */
public final class TestDrafts {
    private TestDrafts() {}

    public static StoredDrafts on(TestDatabase database, CoreServices core) {
        return new StoredDrafts(
                database.transactions(), new DraftRepository(database.unit()), core.settings, core.clock);
    }
}
