package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the framework to the desired state at the start: a bundle that a feature brought is taken in, a removed one goes, a
 * missing one comes from the store.
 */
final class DesiredState {
    private static final Logger LOG = LoggerFactory.getLogger(DesiredState.class);
    private static final String FEATURE = "feature";
    private final WantedModules wanted;
    private final ModuleBundles bundles;
    private final JarStore jars;
    private final ModuleStart start;
    private final Clock clock;

    DesiredState(WantedModules wanted, ModuleBundles bundles, JarStore jars, ModuleStart start, Clock clock) {
        this.wanted = wanted;
        this.bundles = bundles;
        this.jars = jars;
        this.start = start;
        this.clock = clock;
    }

    void rebuild() {
        for (Bundle bundle : bundles.all()) {
            ModuleBundles.id(bundle).ifPresent(id -> adopt(id, bundle));
        }
        for (Wanted module : wanted.all()) {
            if (module.wanted() && bundles.find(module.id()).isEmpty() && jars.has(module.sha256())) {
                bringBack(module);
            }
        }
    }

    private void adopt(String id, Bundle bundle) {
        Optional<Wanted> row = wanted.find(id);
        String version = bundle.getVersion().toString();
        if (row.isPresent() && !row.get().wanted()) {
            start.takeAway(id);
        } else if (row.isPresent()
                && !row.get().version().equals(version)
                && jars.has(row.get().sha256())) {
            bringBack(row.get());
        } else if (row.isEmpty() || !row.get().version().equals(version)) {
            wanted.put(new Wanted(id, version, copyOf(bundle), true, null, clock.instant()), FEATURE);
        }
    }

    private void bringBack(Wanted module) {
        String problem = start.attempt(module.id(), module.sha256());
        if (problem.isEmpty()) {
            LOG.info("module {} {} is back", module.id(), module.version());
        } else {
            LOG.error("module {} {} does not come back: {}", module.id(), module.version(), problem);
        }
    }

    /** Keeps the jar that a feature brought, so that a failed update can go back to it; its hash, empty if unreadable. */
    private String copyOf(Bundle bundle) {
        try (InputStream in = URI.create(bundle.getLocation()).toURL().openStream()) {
            JarStore.Taken jar = jars.take(in);
            jars.keep(jar);
            return jar.sha256();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("no copy of {}: {}", bundle.getLocation(), unreadable.toString());
            return "";
        }
    }
}
