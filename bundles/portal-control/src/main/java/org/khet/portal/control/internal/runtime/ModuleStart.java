package org.khet.portal.control.internal.runtime;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts a module's bundle and waits until its service is there. Bundles whose start did not come to an end are remembered.
 * Safe for concurrent use.
 */
final class ModuleStart {
    /** So many looks at a service without an object, and its activation has failed. */
    private static final int MOST_EMPTY = 4;

    /** Two seconds; then it is let be. */
    private static final int MOST_LOOKS = 100;

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);
    private final ModuleBundles bundles;
    private final BundlePlacement placement;
    private final ModuleHealthProbe sickness;
    private final ComponentStates states;
    private final int seconds;
    private final Set<Long> hanging = ConcurrentHashMap.newKeySet();

    /** @param seconds how long a start may take */
    ModuleStart(
            ModuleBundles bundles,
            BundlePlacement placement,
            ModuleHealthProbe sickness,
            ComponentStates states,
            int seconds) {
        this.states = states;
        this.bundles = bundles;
        this.placement = placement;
        this.sickness = sickness;
        this.seconds = seconds;
    }

    /** How long a start may take. */
    int seconds() {
        return seconds;
    }

    /**
     * Starts it for this run only, so that a start that hangs never holds up the portal's own; {@link FrameworkRuntime#keep}
     * makes it last. The reason when it does not work, else empty.
     */
    String start(Bundle bundle) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        String library = placement.startLibraries(bundle);
        if (!library.isEmpty()) {
            return library;
        }
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException refused) {
            return String.valueOf(refused.getMessage());
        }
        String id = ModuleBundles.id(bundle).orElse("");
        int empty = 0;
        hanging.add(bundle.getBundleId());
        while (states.isOpening(bundle) || !ModuleService.serves(bundle)) {
            Optional<String> sick = sickness.ofTables(ModuleBundles.id(bundle).orElse(""));
            if (sick.isPresent()) {
                return ends(bundle, sick.get());
            }
            empty = ModuleService.announces(bundle) && !states.isOpening(bundle) ? empty + 1 : 0;
            if (empty == MOST_EMPTY) {
                return ends(
                        bundle,
                        "its activation failed: " + states.failure(bundle).orElse("the log has the reason"));
            }
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return "its service did not come within " + seconds + " seconds; the log names what it waits for";
            }
            LockSupport.parkNanos(LOOK);
        }
        Optional<String> misnamed = ModuleService.misnamed(bundle, id);
        if (misnamed.isEmpty()) {
            awaitWelcome(bundle);
        }
        return ends(bundle, misnamed.orElse(""));
    }

    /** Stops what did not come up; the reason when it does not, else empty. */
    static String takeBack(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
            return "";
        } catch (BundleException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Whether its start did not come to an end. */
    boolean hangs(Bundle bundle) {
        return hanging.contains(bundle.getBundleId());
    }

    /** Another start is to come; whether the last one did not come to an end. */
    boolean forget(Bundle bundle) {
        return hanging.remove(bundle.getBundleId());
    }

    /** Roles, menus and search hear of it one after the other; who asks afterwards finds it everywhere. */
    private void awaitWelcome(Bundle bundle) {
        for (int i = 0; i < MOST_LOOKS && !bundles.isKnown(bundle); i++) {
            LockSupport.parkNanos(LOOK);
        }
    }

    /** The start came to an end, good or bad; it does not hang. */
    private String ends(Bundle bundle, String reason) {
        hanging.remove(bundle.getBundleId());
        return reason;
    }
}
