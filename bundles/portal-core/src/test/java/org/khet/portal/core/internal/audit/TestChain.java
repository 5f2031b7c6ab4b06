package org.khet.portal.core.internal.audit;

import org.khet.portal.testkit.database.TestDatabase;

/** The chains without their sealer. */
public final class TestChain {
    private TestChain() {}

    public static StoredChain on(TestDatabase database) {
        return new StoredChain(new ChainRows(database.unit(), database.transactions()));
    }
}
