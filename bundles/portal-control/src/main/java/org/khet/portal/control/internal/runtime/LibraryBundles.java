package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Bundles that came with modules as their libraries; each under the hash of its jar, so that modules that bring the same one
 * share it. Changed by one thread at a time.
 */
final class LibraryBundles {
    private static final String PLACE = "khet-library:";
    private static final int START_LEVEL = 79;
    private final BundleContext framework;

    LibraryBundles(BundleContext context) {
        framework = context.getBundle(0).getBundleContext();
    }

    /** The jar from which the bundle was made, when it is a library. */
    static Optional<String> sha256(Bundle bundle) {
        String place = String.valueOf(bundle.getLocation());
        return place.startsWith(PLACE) && !ModuleBundles.isEmptied(bundle)
                ? Optional.of(place.substring(PLACE.length()))
                : Optional.empty();
    }

    /** Whether the portal has a bundle of this name itself, which is used then. */
    boolean hasOwn(ModuleLibrary library) {
        return Stream.of(framework.getBundles())
                .anyMatch(bundle -> library.name().equals(bundle.getSymbolicName())
                        && sha256(bundle).isEmpty());
    }

    /** Libraries of the same name and version with other content, and packages that the portal has itself. */
    List<String> clashes(ModuleLibrary library) {
        List<String> clashes = new ArrayList<>();
        all().filter(bundle -> library.title().equals(bundle.getSymbolicName() + " " + bundle.getVersion())
                        && !sha256(bundle).equals(Optional.of(library.sha256())))
                .findAny()
                .ifPresent(bundle -> clashes.add(library.title()));
        FrameworkWiring wiring = framework.getBundle().adapt(FrameworkWiring.class);
        for (ManifestClause clause : ManifestClause.parse(library.headers().getOrDefault("Export-Package", ""))) {
            clause.paths().stream()
                    .filter(name -> wiring.findProviders(UnboundRequirement.forPackage(name)).stream()
                            .anyMatch(provider ->
                                    sha256(provider.getRevision().getBundle()).isEmpty()))
                    .forEach(clashes::add);
        }
        return clashes;
    }

    private Stream<Bundle> all() {
        return Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED)
                .filter(bundle -> sha256(bundle).isPresent());
    }

    /** Installs those that are not there, without starting any. */
    void install(List<ModuleLibrary> libraries) throws BundleException, IOException {
        for (ModuleLibrary library : libraries) {
            String place = PLACE + library.sha256();
            Bundle there = framework.getBundle(place);
            try (InputStream jar = Files.newInputStream(library.file())) {
                if (there == null) {
                    framework
                            .installBundle(place, jar)
                            .adapt(BundleStartLevel.class)
                            .setStartLevel(START_LEVEL);
                } else if (ModuleBundles.isEmptied(there)) {
                    there.update(jar);
                }
            }
        }
    }

    /**
     * Starts libraries.
     *
     * @param options as {@link Bundle#start(int)}
     * @return why one does not start; empty when all do
     */
    String start(Set<String> libraries, int options) {
        for (Bundle bundle : all().filter(one -> isOneOf(one, libraries)).toList()) {
            try {
                bundle.start(options);
            } catch (BundleException failure) {
                return "library " + bundle.getSymbolicName() + ": " + failure.getMessage();
            }
        }
        return "";
    }

    /**
     * Libraries that nobody uses any more: named by none, and no other bundle wired to them.
     *
     * @param used    libraries of all modules, as they will be
     * @param leaving the bundle whose content goes now, if there is one
     */
    List<Bundle> unused(Set<String> used, Optional<Bundle> leaving) {
        List<Bundle> unused =
                new ArrayList<>(all().filter(one -> !isOneOf(one, used)).toList());
        boolean found = true;
        while (found) {
            found = unused.removeIf(one -> isWired(one, unused, leaving));
        }
        return unused;
    }

    private static boolean isOneOf(Bundle bundle, Set<String> libraries) {
        return sha256(bundle).filter(libraries::contains).isPresent();
    }

    private static boolean isWired(Bundle library, List<Bundle> unused, Optional<Bundle> leaving) {
        BundleWiring wiring = library.adapt(BundleWiring.class);
        return wiring != null
                && wiring.getProvidedWires(null).stream()
                        .map(wire -> wire.getRequirer().getBundle())
                        .anyMatch(user -> !unused.contains(user)
                                && !leaving.equals(Optional.of(user))
                                && !ModuleBundles.isEmptied(user));
    }
}
