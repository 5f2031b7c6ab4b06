package org.khet.year;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.khet.portal.api.health.HealthCheck;
import org.khet.year.runtime.ProductRuntime;

/** What the portal says of its demonstration. */
final class DemonstrationTroubles {
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final String LOADING = "the demonstration is being loaded";

    private DemonstrationTroubles() {}

    /** What is wrong with it when it is loaded: a part that comes anew while it loads is looked at once more. */
    static List<String> of(ProductRuntime portal) {
        Instant end = Instant.now().plus(MOST);
        List<String> troubles = now(portal);
        while (troubles.contains(LOADING) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            troubles = now(portal);
        }
        return troubles;
    }

    private static List<String> now(ProductRuntime portal) {
        return portal.find(HealthCheck.class, "").stream()
                .filter(check -> check.name().equals("demo"))
                .flatMap(check -> check.trouble().stream())
                .map(HealthCheck.Trouble::detail)
                .toList();
    }
}
