package org.khet.portal.core.internal.audit;

import java.time.Clock;
import java.util.Map;
import org.khet.portal.testkit.database.TestDatabase;

/** The trail without its sealer. */
public final class TestAuditTrail {
    private TestAuditTrail() {}

    public static StoredTrail on(TestDatabase database, Clock clock) {
        return on(database, clock, Map.of());
    }

    /** @param context what the door noted of the request */
    static StoredTrail on(TestDatabase database, Clock clock, Map<String, String> context) {
        return on(database, clock, context, new UnsealedOffices());
    }

    static StoredTrail on(TestDatabase database, Clock clock, Map<String, String> context, UnsealedOffices news) {
        return new StoredTrail(database.unit(), database.transactions(), news, new RequestOrigin(context::get), clock);
    }
}
