package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.khet.portal.api.module.ModuleInstaller.State;
import org.khet.portal.api.outcome.OutOfService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a jar of the store into the framework and sees whether its module comes up. Used by one thread at a time. */
final class ModuleStart {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleStart.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(25);
    private final ModuleBundles bundles;
    private final JarStore jars;

    ModuleStart(ModuleBundles bundles, JarStore jars) {
        this.bundles = bundles;
        this.jars = jars;
    }

    /** Puts a jar in and waits for its service; the reason when it does not come, empty when it did. */
    String attempt(String id, String sha256) {
        try (InputStream jar = jars.open(sha256)) {
            Bundle bundle = bundles.put(id, jar);
            long end = System.nanoTime() + PATIENCE;
            while (!bundles.serves(bundle)) {
                if (System.nanoTime() > end) {
                    return "its service did not come within 30 seconds; the log names what it waits for";
                }
                LockSupport.parkNanos(LOOK);
            }
            return "";
        } catch (BundleException refused) {
            return String.valueOf(refused.getMessage());
        } catch (IOException failure) {
            throw new OutOfService(OutOfService.Part.DISK, failure);
        }
    }

    void takeAway(String id) {
        try {
            bundles.remove(id);
        } catch (BundleException failure) {
            LOG.error("the bundle of {} cannot be uninstalled", id, failure);
        }
    }

    State state(String id) {
        Optional<Bundle> bundle = bundles.find(id);
        if (bundle.filter(bundles::serves).isPresent()) {
            return State.ACTIVE;
        }
        return bundle.filter(b -> b.getState() == Bundle.ACTIVE).isPresent() ? State.WAITING : State.FAILED;
    }
}
