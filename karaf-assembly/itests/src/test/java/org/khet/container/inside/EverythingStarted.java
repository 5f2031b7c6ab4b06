package org.khet.container.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;

/** A feature has started when each of its bundles is active; fragments only resolve. */
public class EverythingStarted {
    private static final long PATIENCE = 180_000_000_000L;
    private static final long POLL = 50_000_000L;
    private static final long STAYS = 500_000_000L;
    private final BundleContext context =
            FrameworkUtil.getBundle(EverythingStarted.class).getBundleContext();

    @Test
    void everyBundleIsActive() {
        long end = System.nanoTime() + PATIENCE;
        List<String> waiting = waitingStill();
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL);
            waiting = waitingStill();
        }
        assertThat(waiting).isEmpty();
    }

    /** A bundle that is refreshed may be active for a moment before: nobody waits when two looks find nobody. */
    private List<String> waitingStill() {
        List<String> found = waiting();
        if (found.isEmpty()) {
            LockSupport.parkNanos(STAYS);
            found = waiting();
        }
        return found;
    }

    private List<String> waiting() {
        return Stream.of(context.getBundles())
                .filter(bundle -> (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " is in state " + bundle.getState())
                .toList();
    }
}
