package org.khet.portal.control.internal.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.control.internal.jar.JarComponent;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Whether a jar would resolve and come up here, without putting it in: each of its requirements is asked of the framework's
 * wiring, each service that a component cannot do without of the registry.
 */
final class ResolutionCheck {
    private static final String EXECUTION = "osgi.ee";
    private final BundleContext framework;

    ResolutionCheck(BundleContext framework) {
        this.framework = framework;
    }

    /** @param libraries what comes with it, as far as the portal does not have it itself */
    List<String> missing(ModuleJar jar, Path file, List<ModuleLibrary> libraries) {
        ProvidedLibraries brought = ProvidedLibraries.by(jar.headers(), libraries);
        List<String> missing = new ArrayList<>(unmet(jar.headers(), brought));
        libraries.forEach(library ->
                unmet(library.headers(), brought).forEach(name -> missing.add(name + " (" + library.title() + ")")));
        missing.addAll(services(jar, file, libraries));
        return missing;
    }

    private List<String> unmet(Map<String, String> headers, ProvidedLibraries brought) {
        List<String> missing = new ArrayList<>();
        for (ManifestClause clause : ManifestClause.parse(headers.getOrDefault("Import-Package", ""))) {
            String range = clause.attributes().get("version");
            clause.paths().stream()
                    .filter(name -> !isOptional(clause)
                            && !brought.hasPackage(name, range)
                            && isMissing(UnboundRequirement.forPackage(name, range), brought))
                    .forEach(name -> missing.add(words("package", name, clause) + here(name, brought)));
        }
        for (ManifestClause clause : ManifestClause.parse(headers.getOrDefault("Require-Bundle", ""))) {
            String range = clause.attributes().get("bundle-version");
            clause.paths().stream()
                    .filter(name -> !isOptional(clause)
                            && !brought.hasBundle(name, range)
                            && isMissing(UnboundRequirement.forBundle(name, range), brought))
                    .forEach(name -> missing.add(words("bundle", name, clause)));
        }
        for (ManifestClause clause : ManifestClause.parse(headers.getOrDefault("Require-Capability", ""))) {
            String filter = clause.directives().getOrDefault("filter", "");
            clause.paths().stream()
                    .filter(name -> isNeededToResolve(name, clause))
                    .filter(name -> !brought.hasCapability(name, filter)
                            && isMissing(new UnboundRequirement(name, clause.directives()), brought))
                    .forEach(name -> missing.add(name + " " + filter));
        }
        return missing;
    }

    private static String words(String kind, String name, ManifestClause clause) {
        String range = clause.attributes().getOrDefault(kind.equals("bundle") ? "bundle-version" : "version", "");
        return (kind + " " + name + " " + range).strip();
    }

    /** The versions of a package that the portal has instead, so that one sees which of both is too old. */
    private String here(String name, ProvidedLibraries brought) {
        String versions = providers(UnboundRequirement.forPackage(name), brought)
                .map(provider -> String.valueOf(provider.getAttributes().get("version")))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return versions.isEmpty() ? "" : " (here " + versions + ")";
    }

    private static boolean isOptional(ManifestClause clause) {
        return clause.directives().getOrDefault("resolution", "").equals("optional");
    }

    private static boolean isNeededToResolve(String namespace, ManifestClause clause) {
        return !isOptional(clause)
                && !namespace.equals(EXECUTION)
                && clause.directives().getOrDefault("effective", "resolve").equals("resolve");
    }

    private boolean isMissing(UnboundRequirement asked, ProvidedLibraries brought) {
        return providers(asked, brought).findAny().isEmpty();
    }

    /** Libraries that came with other modules do not count: they leave with those. */
    private Stream<BundleCapability> providers(UnboundRequirement asked, ProvidedLibraries brought) {
        return framework.getBundle().adapt(FrameworkWiring.class).findProviders(asked).stream()
                .filter(provider -> LibraryBundles.sha256(provider.getRevision().getBundle())
                        .map(brought.hashes()::contains)
                        .orElse(true));
    }

    /** Services of contracts only: those of the module's own classes come from the jars themselves. */
    private List<String> services(ModuleJar jar, Path file, List<ModuleLibrary> libraries) {
        List<JarComponent> components = new ArrayList<>(JarComponent.of(file, jar.headers()));
        libraries.forEach(library -> components.addAll(JarComponent.of(library.file(), library.headers())));
        Set<String> own = new HashSet<>();
        components.forEach(component -> own.addAll(component.provides()));
        return components.stream()
                .flatMap(component -> component.needs().stream())
                .filter(need -> !own.contains(need.type()) && !isOwnUnit(jar, need) && isAway(need))
                .map(need -> ("service " + need.type() + " " + need.target()).strip())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOwnUnit(ModuleJar jar, JarComponent.Need need) {
        return need.type().equals(UnitOfWork.class.getName())
                && need.target().replace(" ", "").equals("(" + UnitOfWork.UNIT + "=" + jar.id() + ")");
    }

    private boolean isAway(JarComponent.Need need) {
        try {
            var found =
                    framework.getAllServiceReferences(need.type(), need.target().isEmpty() ? null : need.target());
            return found == null || Stream.of(found).findAny().isEmpty();
        } catch (InvalidSyntaxException wrong) {
            return true;
        }
    }
}
