package org.khet.portal.core.internal.audit;

import org.khet.portal.testkit.database.TestDatabase;

/** The chains without their sealer. */
public final class TestChain {
    private TestChain() {}

    public static StoredChain on(TestDatabase database) {
        return new StoredChain(new ChainRepository(database.unit(), database.transactions()));
    }

    /** Seals what waits in the chains of these offices, 0 for that of no office. */
    public static void seal(TestDatabase database, long... offices) {
        var rows = new ChainRepository(database.unit(), database.transactions());
        for (long office : offices) {
            rows.seal(office);
        }
    }
}
