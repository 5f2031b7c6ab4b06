package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a module's bundle and those of its libraries into the framework and takes them out again, with a note of what came
 * with what. A library goes with the last module that uses it. Used by one thread at a time.
 */
final class BundlePlacement {
    private static final Logger LOG = LoggerFactory.getLogger(BundlePlacement.class);
    private final ModuleBundles modules;
    private final LibraryBundles libraries;
    private final RunningJars running;

    BundlePlacement(ModuleBundles modules, LibraryBundles libraries, RunningJars running) {
        this.modules = modules;
        this.libraries = libraries;
        this.running = running;
    }

    /** Puts the jars in without starting them; the reason when the framework refuses, else empty. */
    String place(String id, JarSet jars) throws IOException {
        List<ModuleLibrary> brought = jars.libraries().stream()
                .filter(library -> !libraries.hasOwn(library))
                .toList();
        Set<String> hashes = brought.stream().map(ModuleLibrary::sha256).collect(Collectors.toSet());
        Optional<Bundle> before = modules.find(id);
        try (InputStream in = Files.newInputStream(jars.module())) {
            libraries.install(brought);
            if (before.isPresent()) {
                running.begin(before.get().getBundleId(), hashes);
                Set<String> used = usedBeside(before.get());
                used.addAll(hashes);
                modules.replace(before.get(), in, libraries.unused(used, before));
            }
            Bundle bundle = before.isPresent() ? before.get() : modules.install(id, in);
            running.note(bundle.getBundleId(), jars.sha256(), hashes);
            return "";
        } catch (BundleException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Takes the module out, and with it the libraries that nobody uses any more; the reason when that fails, else empty. */
    String remove(String id) {
        Optional<Bundle> present = modules.find(id);
        try {
            modules.remove(id, -1);
            present.ifPresent(bundle -> running.forget(bundle.getBundleId()));
            modules.drop(libraries.unused(used(), Optional.empty()));
            return "";
        } catch (BundleException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    /** Starts the libraries of a module for this run; why one does not start, empty when all do. */
    String startLibraries(Bundle module) {
        return libraries.start(running.libraries(module.getBundleId()), Bundle.START_TRANSIENT);
    }

    /** Starts them with the runtime from now on. */
    void keepLibraries(Bundle module) {
        String problem = libraries.start(running.libraries(module.getBundleId()), 0);
        if (!problem.isEmpty()) {
            LOG.warn("not started by itself next time: {}", problem);
        }
    }

    private Set<String> used() {
        return modules.all().stream()
                .flatMap(module -> running.libraries(module.getBundleId()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> usedBeside(Bundle bundle) {
        return modules.all().stream()
                .filter(module -> !module.equals(bundle))
                .flatMap(module -> running.libraries(module.getBundleId()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
